package dev.memoryadvisor.finding;

import java.util.ArrayList;
import java.util.List;

/** What the correlation rules of one analysis have said so far: their global {@code links}. Not thread-safe. */
public final class Links {
    private final List<Link> links = new ArrayList<>();
    private String firing;

    /** The rule of this id fires now. */
    public void firing(String ruleId) {
        firing = ruleId;
    }

    /** The first finding makes the second surer. */
    public void confirms(Finding from, Finding to, String reason) {
        add(Link.LinkKind.CONFIRMS, from, to, reason);
    }

    /** The first finding is the cause of the second. */
    public void explains(Finding from, Finding to, String reason) {
        add(Link.LinkKind.EXPLAINS, from, to, reason);
    }

    /** The first finding speaks against the second. */
    public void contradicts(Finding from, Finding to, String reason) {
        add(Link.LinkKind.CONTRADICTS, from, to, reason);
    }

    /** Both say the same. */
    public void sameAs(Finding from, Finding to, String reason) {
        add(Link.LinkKind.SAME_AS, from, to, reason);
    }

    private void add(Link.LinkKind kind, Finding from, Finding to, String reason) {
        if (!from.equals(to)) {
            links.add(new Link(kind, from, to, firing, reason));
        }
    }

    /** All links. */
    public List<Link> list() {
        return List.copyOf(links);
    }
}
