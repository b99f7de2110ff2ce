package org.isnad.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.isnad.model.Sha256;
import org.junit.jupiter.api.Test;

class PackerTest {

    private static byte[] packed(byte[] content, int cut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Packer packer = new Packer(out)) {
            for (int at = 0; at < content.length; at += cut) {
                packer.write(content, at, Math.min(cut, content.length - at));
            }
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    /** Lines that look like a dump: mostly alike, at times not. */
    private static byte[] dump(int lines) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("<http://a.example/thing/")
                    .append(random.nextInt(lines))
                    .append("> <http://a.example/name> \"")
                    .append(Integer.toHexString(random.nextInt()))
                    .append("\" .\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 100)
    void what_is_packed_unpacks_to_the_same(@ForAll @Size(max = 3000) byte[] content) throws IOException {
        assertThat(unpacked(packed(content, 100))).isEqualTo(content);
    }

    @Property(tries = 20)
    void the_bytes_do_not_depend_on_how_the_content_is_cut(@ForAll @IntRange(min = 1, max = 200_000) int cut)
            throws IOException {
        byte[] content = dump(5000);
        assertThat(packed(content, cut)).isEqualTo(packed(content, content.length));
    }

    @Test
    void the_header_tells_nothing_of_when_and_where() throws IOException {
        assertThat(packed(new byte[0], 1)).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
    }

    @Test
    void the_bytes_are_the_same_on_every_machine() throws IOException {
        byte[] content = dump(20_000);
        byte[] packed = packed(content, 8192);
        assertThat(unpacked(packed)).isEqualTo(content);
        assertThat(Sha256.of(packed)).isEqualTo("400d1ce80677d4b222afbbfd6e677eb256f82f373bda4be1e3d8f12dc75a875d");
    }

    @Test
    void it_knows_how_much_came_in() throws IOException {
        Packer packer = new Packer(new ByteArrayOutputStream());
        packer.write(new byte[100_000]);
        packer.write(1);
        packer.close();
        assertThat(packer.length()).isEqualTo(100_001);
    }
}
