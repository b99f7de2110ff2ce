package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ReleaseParts;
import org.isnad.Remaking;
import org.isnad.Stages;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.release.sign.PublicKey;
import org.isnad.release.verify.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad verify}: whether a folder holds a release, whole, unchanged, and as it is described. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks a release: every byte, the description, that all forms of the data say the same, and that every"
                        + " file follows from the data.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of one release.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path folder;

    @Option(
            names = "--key",
            paramLabel = "PUBLICKEY",
            description = "The public key of minisign that must have signed it.")
    private @Nullable Path keyFile;

    @Option(
            names = "--quick",
            description =
                    "Check sums and description only: do not read every form of the data and make the release again.")
    private boolean quick;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Refusal.usage(folder + ": no such folder (name that of one release)");
        }
        Optional<PublicKey> key = keyFile == null ? Optional.empty() : Optional.of(PublicKey.read(keyFile));
        Verification.Result result = Verification.of(folder, key, !quick);
        List<String> faults = new ArrayList<>(result.faults());
        if (result.release().isPresent() && !quick) {
            faults.addAll(remake(result.release().get()));
        }
        if (!faults.isEmpty()) {
            faults.forEach(console.err()::println);
            console.err().println("isnad: " + folder + " is not to be trusted (get the release again)");
            return ExitStatus.NO;
        }
        console.out().println(folder + ": " + result.summary() + signature(key));
        return ExitStatus.YES;
    }

    /** Another version of the program may rightly make other files of the same data. */
    private List<String> remake(KeptRelease release) throws IOException {
        String program = VersionProvider.version();
        Stages silent = new Stages(InstantSource.system(), (stage, took, said) -> {});
        Remaking.Result remade = new Remaking(silent, ReleaseParts.all(), program).of(release);
        if (remade.program().equals(program) || remade.faults().isEmpty()) {
            return remade.faults();
        }
        console.err()
                .println(
                        "warning: isnad " + remade.program() + " made this release: that its files follow from its data"
                                + " can be checked with that version only, not with " + program);
        return List.of();
    }

    private String signature(Optional<PublicKey> key) {
        if (key.isPresent()) {
            return ", signed by key " + key.get().shown();
        }
        return Files.exists(folder.resolve(Checksums.SIGNATURE))
                ? ", signature not checked (name the key with --key)"
                : ", not signed";
    }
}
