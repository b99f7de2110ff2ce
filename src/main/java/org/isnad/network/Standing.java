package org.isnad.network;

/**
 * How an actor stands in a network.
 *
 * @param actor whose standing it is
 * @param degree with how many other actors it has a tie, however many ties
 * @param degreeShare degree / (n - 1), n being the number of nodes: the share of the others; 0 if there are none
 * @param betweenness Freeman's betweenness (1977), by Brandes' algorithm (2001), over the undirected network with every
 *     link of length 1: for each pair of others, the share of the shortest chains between them that pass through this one,
 *     summed; each pair counts once
 * @param betweennessShare betweenness / ((n - 1)(n - 2) / 2): the share of what the middle of a star has; 0 if n < 3
 */
public record Standing(Actor actor, int degree, double degreeShare, double betweenness, double betweennessShare) {}
