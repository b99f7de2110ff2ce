package org.isnad.evaluate;

/**
 * How busy an evaluator is at one moment.
 *
 * @param running questions that are being evaluated
 * @param resting questions whose clients are waited for, to read more of their answers
 * @param waiting questions that wait for their turn
 * @param waitingAtOnce those who wait for their turn to do what is soon done
 * @param lost threads that hold questions which were given up and have not ended
 * @param lostEver how many threads were ever lost, those that have ended since included
 */
public record Load(int running, int resting, int waiting, int waitingAtOnce, int lost, long lostEver) {}
