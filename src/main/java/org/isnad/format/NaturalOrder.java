package org.isnad.format;

import java.math.BigInteger;
import java.util.Comparator;

/** The order of a reader who counts: {@code brigade-2} before {@code brigade-10}. */
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int iEnd = digitsEnd(left, i);
            int jEnd = digitsEnd(right, j);
            boolean numbers = iEnd > i && jEnd > j;
            int order = numbers
                    ? new BigInteger(left.substring(i, iEnd)).compareTo(new BigInteger(right.substring(j, jEnd)))
                    : Character.compare(left.charAt(i), right.charAt(j));
            if (order != 0) {
                return order;
            }
            i = numbers ? iEnd : i + 1;
            j = numbers ? jEnd : j + 1;
        }
        int byRest = Integer.compare(left.length() - i, right.length() - j);
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
