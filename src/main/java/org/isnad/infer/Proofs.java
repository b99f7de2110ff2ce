package org.isnad.infer;

import java.util.ArrayList;
import java.util.List;

/**
 * The proofs kept of one conclusion. A proof that needs all the claims of another and gives no more is none of its own.
 * Of the others, {@link #MOST} are kept, shortest first, and beyond them those whose time or hedge no kept one covers: so
 * that whatever follows from any proof follows from a kept one.
 */
final class Proofs {

    /** How many proofs of one conclusion are kept. */
    static final int MOST = 8;

    private final List<Derivation> kept = new ArrayList<>();
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
        more |= proof.cut();
        if (covered && kept.size() >= MOST) {
            more = true;
            return false;
        }
        kept.add(proof);
        return true;
    }

    List<Derivation> kept() {
        return kept;
    }

    /** Whether the conclusion has, or may have, more proofs than these. */
    boolean more() {
        return more;
    }
}
