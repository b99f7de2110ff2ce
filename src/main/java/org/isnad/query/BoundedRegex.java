package org.isnad.query;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX and REPLACE as Jena evaluates them, by Java's regular expressions, but so that they can be interrupted. */
final class BoundedRegex extends ExprFunctionN {

    private static final String REGEX = "regex";
    private static final String REPLACE = "replace";
    private static final String FLAGS = "smixq";

    private final String function;
    /** The pattern, if the query says it and does not compute it. */
    private final @Nullable Pattern fixed;

    private BoundedRegex(String function, ExprList args) {
        super(function, args);
        this.function = function;
        fixed = fixed(function, args);
    }

    /** {@code REGEX(text, pattern[, flags])}. */
    static BoundedRegex regex(ExprList args) {
        return new BoundedRegex(REGEX, args);
    }

    /** {@code REPLACE(text, pattern, replacement[, flags])}. */
    static BoundedRegex replace(ExprList args) {
        return new BoundedRegex(REPLACE, args);
    }

    private static @Nullable Pattern fixed(String function, ExprList args) {
        Expr pattern = args.get(1);
        @Nullable Expr flags = flags(function, args.getList());
        return pattern.isConstant() && (flags == null || flags.isConstant())
                ? pattern(function, pattern.getConstant(), flags == null ? null : flags.getConstant())
                : null;
    }

    private static <T> @Nullable T flags(String function, List<T> args) {
        int place = function.equals(REGEX) ? 2 : 3;
        return args.size() > place ? args.get(place) : null;
    }

    private static Pattern pattern(String function, NodeValue pattern, @Nullable NodeValue flags) {
        if (!pattern.isString() || (flags != null && !flags.isString())) {
            throw new ExprEvalException(function + ": pattern and flags must be strings");
        }
        String letters = flags == null ? null : flags.getString();
        if (letters != null && !letters.chars().allMatch(letter -> FLAGS.indexOf(letter) >= 0)) {
            throw new ExprEvalException(function + ": the flags are of " + FLAGS);
        }
        return PatternText.compile(function, pattern.getString(), letters);
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        String text =
                NodeValueOps.checkAndGetStringLiteral(function, args.get(0)).getLiteralLexicalForm();
        Pattern pattern = fixed != null ? fixed : pattern(function, args.get(1), flags(function, args));
        try {
            return function.equals(REGEX)
                    ? NodeValue.booleanReturn(
                            pattern.matcher(InterruptibleText.of(text, pattern)).find())
                    : replaced(args.get(0), text, pattern, args.get(2));
        } catch (StackOverflowError tooLong) {
            throw new ValueLimitException("a pattern of " + function + " needs too much memory for a text of "
                    + text.length() + " characters");
        }
    }

    private static NodeValue replaced(NodeValue whole, String text, Pattern pattern, NodeValue by) {
        String replacement = NodeValueOps.checkAndGetStringLiteral(REPLACE, by).getLiteralLexicalForm();
        String result = Replacement.all(pattern, text, replacement);
        if (result.equals(text)) {
            return whole;
        }
        String language = whole.asNode().getLiteralLanguage();
        return language.isEmpty()
                ? NodeValue.makeString(result)
                : NodeValue.makeNode(NodeFactory.createLiteralLang(result, language));
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedRegex(function, args);
    }
}
