package org.isnad.release.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.isnad.release.ReleaseRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures as minisign makes and reads them. The pair of keys is the first that RFC 8032 prints (section 7.1). */
class SignatureTest {

    private static final byte[] NUMBER = HexFormat.of().parseHex("0102030405060708");
    private static final byte[] SEED =
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final byte[] KEY =
            HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    private static final byte[] CONTENT = "a\n".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    SignatureTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path secret(byte[] encryption, byte[] publicHalf) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(158);
        bytes.put("Ed".getBytes(StandardCharsets.US_ASCII))
                .put(encryption)
                .put("B2".getBytes(StandardCharsets.US_ASCII));
        bytes.put(new byte[48]).put(NUMBER).put(SEED).put(publicHalf);
        return file("secret.key", bytes.array());
    }

    private Path shared() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(42);
        bytes.put("Ed".getBytes(StandardCharsets.US_ASCII)).put(NUMBER).put(KEY);
        return file("shared.pub", bytes.array());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "untrusted comment: a\n" + Base64.getEncoder().encodeToString(bytes) + "\n");
    }

    @Test
    void a_key_signs_as_the_rfc_has_it() {
        assertThat(HexFormat.of().formatHex(Ed25519.sign(SEED, new byte[0])))
                .isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void what_was_signed_is_accepted_and_the_same_each_time() throws IOException {
        SecretKey key = SecretKey.read(secret(new byte[2], KEY));
        byte[] signature = key.sign(CONTENT, "isnad 0.1.0");
        assertThat(key.sign(CONTENT, "isnad 0.1.0")).isEqualTo(signature);
        assertThat(PublicKey.read(shared()).faultOf(signature, CONTENT)).isEmpty();
    }

    /** Made by minisign 0.11 ({@code minisign -S -l}), whose pair of keys was then thrown away. */
    @Test
    void a_signature_of_minisign_is_accepted() throws IOException {
        Path key = Files.writeString(folder.resolve("made.pub"), """
                untrusted comment: minisign public key 67393FF087C4CDE0
                RWTgzcSH8D85Z8upUNGQbh117IGZnHCKLI4MCdJ3m493jIyvAJxknKE+
                """);
        byte[] signature = """
                untrusted comment: signature from minisign secret key
                RWTgzcSH8D85Z6aQibCc0kksJYiSNY1XTzofvUbGldxRmsqWjwKquGvEuuMH6Qcrzpo7vbJ3lqTDLZ9djnotFsnVqlg2UJ8bmgM=
                trusted comment: timestamp:1795366234	file:f
                +KUjR7k3PHFLwGsuPRKTS+IFkI7tXNwqrZ9XbVKOa3Fwm5lnEem8cc0IrbyFMujD1Iof6umo/DhR/VUY8OUKCQ==
                """.getBytes(StandardCharsets.UTF_8);
        PublicKey read = PublicKey.read(key);
        assertThat(read.shown()).isEqualTo("67393FF087C4CDE0");
        assertThat(read.faultOf(signature, "hi\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(read.faultOf(signature, "ho\n".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Test
    void no_byte_of_a_signature_can_be_flipped() throws IOException {
        byte[] signature = SecretKey.read(secret(new byte[2], KEY)).sign(CONTENT, "isnad 0.1.0");
        PublicKey key = PublicKey.read(shared());
        for (int at = 0; at < signature.length; at++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                byte[] flipped = signature.clone();
                flipped[at] ^= (byte) bit;
                assertThat(key.faultOf(flipped, CONTENT))
                        .as("byte %d, bit %d", at, bit)
                        .isPresent();
            }
        }
    }

    @Test
    void the_signature_of_another_key_is_named() throws IOException {
        byte[] signature = SecretKey.read(secret(new byte[2], KEY)).sign(CONTENT, "isnad 0.1.0");
        ByteBuffer bytes = ByteBuffer.allocate(42);
        bytes.put("Ed".getBytes(StandardCharsets.US_ASCII)).put(new byte[8]).put(KEY);
        PublicKey other = PublicKey.read(file("other.pub", bytes.array()));
        String text = new String(signature, StandardCharsets.UTF_8).replace("0807060504030201", "0000000000000000");
        assertThat(other.faultOf(text.getBytes(StandardCharsets.UTF_8), CONTENT))
                .hasValueSatisfying(fault ->
                        assertThat(fault).isEqualTo("is made by key 0807060504030201, not by 0000000000000000"));
    }

    @Test
    void an_encrypted_key_is_refused_with_a_remedy() throws IOException {
        Path encrypted = secret("Sc".getBytes(StandardCharsets.US_ASCII), KEY);
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> SecretKey.read(encrypted))
                .withMessageContaining("minisign -G -W");
    }

    @Test
    void what_is_no_key_is_refused() throws IOException {
        Path none = Files.writeString(folder.resolve("none"), "nothing\n");
        Path damaged = secret(new byte[2], SEED);
        Path tooShort = file("short", new byte[10]);
        for (Path path : new Path[] {none, damaged, tooShort}) {
            assertThatExceptionOfType(ReleaseRefusedException.class)
                    .isThrownBy(() -> SecretKey.read(path))
                    .withMessageStartingWith(path.toString());
        }
        assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> PublicKey.read(none));
    }

    @Test
    void a_key_that_others_can_read_is_noticed() throws IOException {
        Path key = secret(new byte[2], KEY);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThat(SecretKey.isOpenToOthers(key)).isFalse();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(SecretKey.isOpenToOthers(key)).isTrue();
    }
}
