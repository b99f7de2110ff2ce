package org.isnad.infer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The proofs kept of one conclusion. A proof that needs all the claims of another and gives no more is none of its own.
 * Of the others, {@link #MOST} are kept, shortest first, and beyond them those whose time or hedge no kept one covers: so
 * that whatever follows from any proof follows from a kept one.
 */
final class Proofs {

    /** How many proofs of one conclusion are kept. */
    static final int MOST = 8;

    private final List<Derivation> kept = new ArrayList<>();
    private final Set<Proofs> usedIn = new HashSet<>();
    private boolean more;

    /** Takes in a proof; whether it was kept. Proofs must be offered in their order, those of one round together. */
    boolean offer(Derivation proof) {
        boolean covered = false;
        for (Derivation known : kept) {
            if (known.coversProof(proof)) {
                if (proof.claims().containsAll(known.claims())) {
                    return false;
                }
                covered = true;
            }
        }
        if (covered && kept.size() >= MOST) {
            more = true;
            return false;
        }
        kept.add(proof);
        return true;
    }

    /** Notes that proofs of another conclusion, kept or not, rest on these. */
    void useIn(Proofs others) {
        usedIn.add(others);
    }

    /** Marks whatever may have more proofs because it rests on a conclusion that has more. To be called once all is drawn. */
    static void spreadMarks(Collection<Proofs> all) {
        Deque<Proofs> marked =
                new ArrayDeque<>(all.stream().filter(Proofs::more).toList());
        while (!marked.isEmpty()) {
            for (Proofs user : marked.pop().usedIn) {
                if (!user.more) {
                    user.more = true;
                    marked.push(user);
                }
            }
        }
    }

    List<Derivation> kept() {
        return kept;
    }

    /** Whether the conclusion has, or may have, more proofs than these. */
    boolean more() {
        return more;
    }
}
