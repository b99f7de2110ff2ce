package org.isnad.query;

import java.math.BigDecimal;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeConstants.Field;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A part of a duration by its value, as {@code fn:hours-from-duration} and its like take it: 90 minutes are one hour and
 * 30 minutes, and all parts of a negative duration are negative. Jena gives what is written.
 */
enum DurationPart {
    years,
    months,
    days,
    hours,
    minutes,
    seconds;

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    /** How the functions that give a part are called after it. */
    static final String FUNCTION = "-from-duration";

    NodeValue of(NodeValue value) {
        if (!value.isDuration()) {
            throw new ExprEvalException("not a duration: " + value);
        }
        Duration duration = value.getDuration();
        return switch (this) {
            case years -> whole(inMonths(duration).divideToIntegralValue(MONTHS));
            case months -> whole(inMonths(duration).remainder(MONTHS));
            case days -> whole(inSeconds(duration).divideToIntegralValue(DAY));
            case hours -> whole(inSeconds(duration).remainder(DAY).divideToIntegralValue(HOUR));
            case minutes -> whole(inSeconds(duration).remainder(HOUR).divideToIntegralValue(MINUTE));
            case seconds -> NodeValue.makeDecimal(inSeconds(duration).remainder(MINUTE));
        };
    }

    /** Its years and months. */
    static BigDecimal inMonths(Duration duration) {
        return signed(
                duration,
                field(duration, DatatypeConstants.YEARS)
                        .multiply(MONTHS)
                        .add(field(duration, DatatypeConstants.MONTHS)));
    }

    /** The rest of it. */
    static BigDecimal inSeconds(Duration duration) {
        return signed(
                duration,
                field(duration, DatatypeConstants.DAYS)
                        .multiply(DAY)
                        .add(field(duration, DatatypeConstants.HOURS).multiply(HOUR))
                        .add(field(duration, DatatypeConstants.MINUTES).multiply(MINUTE))
                        .add(field(duration, DatatypeConstants.SECONDS)));
    }

    private static BigDecimal signed(Duration duration, BigDecimal size) {
        return duration.getSign() < 0 ? size.negate() : size;
    }

    private static BigDecimal field(Duration duration, Field field) {
        return duration.isSet(field) ? new BigDecimal(duration.getField(field).toString()) : BigDecimal.ZERO;
    }

    private static NodeValue whole(BigDecimal number) {
        return NodeValue.makeInteger(number.toBigInteger());
    }
}
