package org.isnad.network;

import java.util.ArrayList;
import java.util.List;

/** The components of a network, for reading or as CSV. */
public final class ComponentsReport {

    private final List<List<Actor>> components;

    private ComponentsReport(List<List<Actor>> components) {
        this.components = components;
    }

    /** The components of a network. */
    public static ComponentsReport of(Network network) {
        return new ComponentsReport(Components.of(network));
    }

    /** A heading for each component and a line for each actor. */
    public String asText() {
        int actors = components.stream().mapToInt(List::size).sum();
        StringBuilder text = new StringBuilder(
                Grid.counted(actors, "actor") + " in " + Grid.counted(components.size(), "component") + "\n");
        for (int i = 0; i < components.size(); i++) {
            List<Actor> component = components.get(i);
            text.append('\n').append(i + 1).append(". ").append(Grid.counted(component.size(), "actor"));
            text.append('\n')
                    .append(Grid.of(component.stream()
                            .map(actor -> List.of(actor.label(), actor.name()))
                            .toList()));
        }
        return text.toString();
    }

    /** A line for each actor: the number and size of its component, and who it is. */
    public String asCsv() {
        record Member(int component, int size, Actor actor) {}
        List<Member> members = new ArrayList<>();
        for (List<Actor> component : components) {
            int number = components.indexOf(component) + 1;
            component.forEach(actor -> members.add(new Member(number, component.size(), actor)));
        }
        List<Column<Member>> columns = new ArrayList<>();
        columns.add(Column.count("component", Member::component));
        columns.add(Column.count("size", Member::size));
        columns.add(Column.text("id", member -> member.actor().name()));
        Columns.ofActors()
                .forEach(column -> columns.add(new Column<>(
                        column.name(), column.type(), member -> column.value().apply(member.actor()))));
        return Csv.of(columns, members);
    }
}
