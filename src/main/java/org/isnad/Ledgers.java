package org.isnad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Version;
import org.isnad.read.DataFolder;
import org.isnad.read.FirstSeen;
import org.isnad.read.Releases;
import org.isnad.release.Disk;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.ReleaseRefusedException;

/**
 * The two ledgers of a data folder as a release finds and leaves them.
 *
 * @param data the data folder
 * @param releases the releases before this one, and this one if it was made before
 * @param seen the claims that were released before
 */
record Ledgers(Path data, Releases releases, FirstSeen seen) {

    /** Refuses a version that is neither the last nor later. */
    void checkVersion(Version version) {
        Optional<Releases.Line> last = releases.last();
        if (last.isPresent() && version.compareTo(last.get().version()) < 0) {
            throw new ReleaseRefusedException(
                    version + " is not later than " + last.get().version()
                            + ", the last release (choose a later version; to make an old release again, check out its commit)");
        }
    }

    /** Refuses early what would only fail once the release is there. */
    void checkWritable() {
        for (Path path : new Path[] {data, data.resolve(Releases.FILE), data.resolve(FirstSeen.FILE)}) {
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new ReleaseRefusedException(DataFolder.shown(path)
                        + ": not permitted to write, and a release is entered there (change its permissions)");
            }
        }
    }

    /** Refuses data that is no longer that of a release that was made before. */
    void checkSameData(Version version, String hash) {
        releases.of(version).filter(line -> !line.dataHash().equals(hash)).ifPresent(line -> {
            throw new ReleaseRefusedException("the data is not that of release " + version + " of " + line.issued()
                    + " any more (choose a later version; to make that release again, check out its commit)");
        });
    }

    /**
     * The record of a release.
     *
     * @param asked the day to enter, if it is told
     * @param otherwise the day to enter if no other is known
     */
    ReleaseRecord record(Version version, Optional<LocalDate> asked, LocalDate otherwise, String hash) {
        Optional<LocalDate> entered = releases.of(version).map(Releases.Line::issued);
        if (entered.isPresent() && asked.isPresent() && !entered.equals(asked)) {
            throw new ReleaseRefusedException("release " + version + " is of " + entered.get() + ", not of "
                    + asked.get() + " (leave the day out)");
        }
        LocalDate day = entered.or(() -> asked).orElse(otherwise);
        Optional<Releases.Line> before = releases.before(version);
        if (before.isPresent() && day.isBefore(before.get().issued())) {
            throw new ReleaseRefusedException("release " + version + " would be of " + day + ", before release "
                    + before.get().version() + " of " + before.get().issued() + " (name a later day)");
        }
        return new ReleaseRecord(
                version.text(),
                day,
                hash,
                before.map(line -> new ReleaseRecord.Earlier(line.version().text(), line.issued(), line.dataHash())));
    }

    /** Enters a release; a process that dies between the two leaves what the next can complete. */
    void write(ReleaseRecord record, FirstSeen after, Disk disk) throws IOException {
        Releases.Line line = new Releases.Line(new Version(record.version()), record.issued(), record.dataHash());
        replace(Releases.FILE, releases.text(), releases.with(line).text(), disk);
        replace(FirstSeen.FILE, seen.text(), after.text(), disk);
    }

    private void replace(String name, String before, String after, Disk disk) throws IOException {
        if (before.equals(after)) {
            return;
        }
        Path file = data.resolve(name);
        String now = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        if (!now.equals(before)) {
            throw new ReleaseRefusedException(DataFolder.shown(file)
                    + ": was changed while the release was made, which is there but not entered (run this again)");
        }
        byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
        disk.replace(file, out -> out.write(bytes));
    }
}
