package org.isnad.site.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** The pictures on the page of a thing, made one after the other. */
final class Pictures {

    private final Node thing;
    private final TimelineFigure timelines;
    private final LineageFigure lineage;
    private boolean any;

    Pictures(Context context, Node thing) {
        this.thing = thing;
        this.timelines = new TimelineFigure(context);
        this.lineage = new LineageFigure(context);
    }

    /** The picture of a panel; nothing if there is none to be drawn. */
    Markup of(Panel panel, List<Group> groups) {
        Markup picture = Markup.all(timelines.of(panel, groups, thing), lineage.of(panel, groups, thing));
        any |= !picture.isEmpty();
        return picture;
    }

    /** Whether any was drawn, so that the page needs their style sheet. */
    boolean any() {
        return any;
    }
}
