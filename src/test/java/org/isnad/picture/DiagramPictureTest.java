package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.picture.Diagram.Heads;
import org.isnad.picture.Diagram.Line;
import org.isnad.picture.Diagram.Point;
import org.isnad.picture.Diagram.Shape;
import org.isnad.picture.Diagram.Sign;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DiagramPictureTest {

    private static Point point(String name) {
        return new Point(name, "", false, Shape.DISC, "/" + name, false);
    }

    private static Line line(int from, int to) {
        return new Line(from, to, Heads.END, false, Sign.NONE, 1, "#" + from + "-" + to, "a tie");
    }

    private static List<Element> elements(Svg svg, String name) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg.xml())));
            NodeList found = document.getElementsByTagName(name);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> (Element) found.item(i))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(svg.xml(), e);
        }
    }

    private static double x(Svg svg, String name) {
        return elements(svg, "text").stream()
                .filter(text -> text.getTextContent().equals(name))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("x")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_tie_leads_in_the_direction_of_reading() {
        Diagram diagram = new Diagram(List.of(point("a"), point("b")), List.of(line(1, 0)));

        Svg leftToRight = DiagramPicture.of(diagram, "ties", false);
        Svg rightToLeft = DiagramPicture.of(diagram, "ties", true);

        assertThat(x(leftToRight, "b")).isLessThan(x(leftToRight, "a"));
        assertThat(x(rightToLeft, "b")).isGreaterThan(x(rightToLeft, "a"));
    }

    @Test
    void a_name_runs_away_from_its_mark_whatever_its_script() {
        Point arabic = new Point("ألف", "ar", true, Shape.SQUARE, "/a", true);
        Diagram diagram = new Diagram(List.of(arabic, point("b")), List.of(line(0, 1)));

        assertThat(anchors(DiagramPicture.of(diagram, "ties", false))).containsExactly("rtl end", "ltr start");
        assertThat(anchors(DiagramPicture.of(diagram, "ties", true))).containsExactly("rtl start", "ltr end");
        assertThat(elements(DiagramPicture.of(diagram, "ties", true), "a")
                        .get(0)
                        .getAttribute("lang"))
                .isEqualTo("ar");
    }

    private static List<String> anchors(Svg svg) {
        return elements(svg, "text").stream()
                .map(text -> text.getAttribute("direction") + " " + text.getAttribute("text-anchor"))
                .toList();
    }

    @Test
    void doubt_and_denial_are_drawn_without_colour() {
        Diagram diagram = new Diagram(
                List.of(point("a"), point("b"), point("c")),
                List.of(
                        new Line(0, 1, Heads.NONE, true, Sign.NONE, 1, "#one", "doubted"),
                        new Line(0, 2, Heads.BOTH, false, Sign.CROSS, 3, "#two", "denied")));
        Svg svg = DiagramPicture.of(diagram, "ties", false);
        List<Element> lines = elements(svg, "a").stream()
                .filter(link -> link.getAttribute("class").equals("line"))
                .toList();

        assertThat(drawn(lines.get(0)).getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(drawn(lines.get(0)).getAttribute("marker-end")).isEmpty();
        assertThat(lines.get(0).getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(drawn(lines.get(1)).getAttribute("stroke-dasharray")).isEmpty();
        assertThat(drawn(lines.get(1)).getAttribute("marker-start")).isNotEmpty();
        assertThat(lines.get(1).getElementsByTagName("path").getLength()).isEqualTo(3);
    }

    private static Element drawn(Element line) {
        return (Element) line.getElementsByTagName("path").item(1);
    }

    @Test
    void what_is_written_stays_text() {
        String hostile = "</title><script>x</script>\" onload=\"x\u202e";
        Point point = new Point(hostile, hostile, false, Shape.TRIANGLE, hostile, false);
        Line line = new Line(0, 1, Heads.END, false, Sign.RING, 1, hostile, hostile);
        Svg svg = DiagramPicture.of(new Diagram(List.of(point, point("b")), List.of(line)), hostile, false);

        assertThat(elements(svg, "script")).isEmpty();
        assertThat(svg.xml()).doesNotContain(" onload=\"x", "\u202e");
    }

    @Test
    void names_and_ties_stay_within_the_picture() {
        List<Point> points = Stream.of(
                        "a",
                        "b",
                        "c",
                        "d",
                        "a name of more words than any line has room for, or any two lines of a picture")
                .map(DiagramPictureTest::point)
                .toList();
        List<Line> mutual = Stream.of(line(0, 1), line(1, 2), line(2, 0), line(2, 3), line(3, 4))
                .map(line -> new Line(line.from(), line.to(), Heads.NONE, false, Sign.NONE, 1, "#", "a tie"))
                .toList();
        Svg svg = DiagramPicture.of(new Diagram(points, mutual), "ties", false);
        double width = Double.parseDouble(elements(svg, "svg").get(0).getAttribute("width"));
        double height = Double.parseDouble(elements(svg, "svg").get(0).getAttribute("height"));

        assertThat(elements(svg, "text")).hasSize(6).allSatisfy(text -> {
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, width);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
        });
        assertThat(elements(svg, "text").get(5).getTextContent()).endsWith("…");
    }

    @Test
    void a_tie_needs_two_things() {
        assertThatThrownBy(() -> new Diagram(List.of(point("a")), List.of(line(0, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
