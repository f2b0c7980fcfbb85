package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.ClassGrowth;
import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.GrowthGroup;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.fact.Shape;
import dev.memoryadvisor.measure.statistics.BenjaminiHochberg;
import dev.memoryadvisor.measure.statistics.Shapes;
import dev.memoryadvisor.measure.statistics.TheilSen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What grows over a series. Shape first, then size, then Mann–Kendall with Benjamini–Hochberg over the family of classes
 * that were large enough to be looked at, whether they rise or not.
 */
final class Growth {
    private static final double FALSE_DISCOVERY_RATE = 0.1;

    /** By how much a class must grow whose objects do not become more: the least step of a table that is enlarged. */
    private static final double ENLARGED = 1.5;

    private final Snapshots snapshots;
    private final RuntimeKind runtime;
    private final Materiality materiality;
    private final List<ClassLine> lines;
    private final double lastTotal;

    Growth(Snapshots snapshots, RuntimeKind runtime, List<ClassLine> lines) {
        this.snapshots = snapshots;
        this.runtime = runtime;
        this.lines = lines.stream().filter(l -> l.points() >= 2).toList();
        double[] totals = snapshots.totals();
        this.materiality = new Materiality(totals, runtime);
        this.lastTotal = ClassLine.last(totals);
    }

    /** Facts of growth: {@link ClassGrowth} of each material class that changes, then {@link GrowthGroup}s. */
    List<Object> facts(Program program) {
        List<Group> groups = groups();
        Set<ClassLine> family = new LinkedHashSet<>();
        lines.stream().filter(materiality::material).forEach(family::add);
        groups.forEach(g -> family.add(g.head()));
        Set<ClassLine> significant = significant(new ArrayList<>(family));

        List<Object> facts = new ArrayList<>();
        for (ClassLine line : family) {
            Shape shape = shape(line);
            if (shape != Shape.FLAT) {
                Integer group = groups.stream()
                        .filter(g -> g.members().contains(line))
                        .map(Group::id)
                        .findFirst()
                        .orElse(null);
                facts.add(classGrowth(line, shape, group, group != null && significant.contains(line)));
            }
        }
        Forecast forecast = Forecast.of(snapshots, program, runtime);
        for (Group group : groups) {
            facts.add(growthGroup(group, significant.contains(group.head()), forecast));
        }
        return facts;
    }

    private Shape shape(ClassLine line) {
        return line.shape(materiality.byInstances(line));
    }

    /** Shapes that cannot go on rising stay in the family, with the p-value 1: leaving them out would favour the rest. */
    private Set<ClassLine> significant(List<ClassLine> family) {
        double[] pValues = family.stream()
                .mapToDouble(l ->
                        Shapes.mayKeepRising(shape(l)) && accumulates(l) ? l.pValue(materiality.byInstances(l)) : 1)
                .toArray();
        boolean[] passed = BenjaminiHochberg.significant(pValues, FALSE_DISCOVERY_RATE);
        Set<ClassLine> significant = new LinkedHashSet<>();
        for (int i = 0; i < passed.length; i++) {
            if (passed[i] && pValues[i] < 1) {
                significant.add(family.get(i));
            }
        }
        return significant;
    }

    /**
     * Whether objects become more, or one is enlarged again and again. A dozen large arrays whose lengths happen to rise
     * do neither.
     */
    private boolean accumulates(ClassLine line) {
        return materiality.byInstances(line)
                || line.gain() >= CoGrowth.FEWEST_GAINED
                || ClassLine.last(line.bytes()) >= ENLARGED * line.bytes()[0];
    }

    /** A set of classes that grow together; the head first, then by growth. */
    private record Group(int id, ClassLine head, List<ClassLine> members) {}

    /**
     * Each class leads in turn, the application's own first because their numbers are the least mixed with others' uses,
     * and takes those that grow in ratio with it. Only groups that are large enough are kept; the members of others stay
     * free.
     */
    private List<Group> groups() {
        List<ClassLine> leaders = lines.stream()
                .filter(materiality::mayLead)
                .sorted(Comparator.comparing(this::origin).thenComparing(byGrowth()))
                .toList();
        Set<ClassLine> free = lines.stream()
                .filter(l -> l.growth() > 0)
                .sorted(byGrowth())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Group> groups = new ArrayList<>();
        for (ClassLine leader : leaders) {
            if (free.contains(leader)) {
                List<ClassLine> members = members(leader, free);
                if (materiality.grows(members)) {
                    members.forEach(free::remove);
                    groups.add(group(groups.size() + 1, members));
                }
            }
        }
        return groups;
    }

    private static List<ClassLine> members(ClassLine leader, Set<ClassLine> free) {
        List<ClassLine> members = new ArrayList<>();
        for (ClassLine other : free) {
            if (other.equals(leader) || CoGrowth.together(leader, other)) {
                members.add(other);
            }
        }
        // A table of its elements grows in steps of its own, and still belongs to them.
        Set<String> names = members.stream().map(ClassLine::name).collect(Collectors.toSet());
        for (ClassLine other : free) {
            if (!names.contains(other.name()) && names.contains(ClassNames.element(other.name()))) {
                members.add(other);
            }
        }
        return members;
    }

    private Group group(int id, List<ClassLine> members) {
        ClassLine head = members.stream()
                .min(Comparator.comparing((ClassLine l) -> headRank(origin(l))).thenComparing(byGrowth()))
                .orElseThrow();
        List<ClassLine> ordered = new ArrayList<>(members);
        ordered.sort(byGrowth());
        ordered.remove(head);
        ordered.add(0, head);
        return new Group(id, head, ordered);
    }

    private static int headRank(ClassOrigin origin) {
        return switch (origin) {
            case APPLICATION -> 0;
            case LIBRARY -> 1;
            default -> 2;
        };
    }

    private static Comparator<ClassLine> byGrowth() {
        return Comparator.comparingDouble(ClassLine::growth).reversed().thenComparing(ClassLine::name);
    }

    private ClassOrigin origin(ClassLine line) {
        return ClassNames.origin(runtime, line.name(), line.row().module());
    }

    private Origin place(ClassLine line) {
        return snapshots
                .histograms()
                .get(line.lastSnapshot())
                .origin()
                .at(line.row().line());
    }

    private ClassGrowth classGrowth(ClassLine line, Shape shape, Integer group, boolean significant) {
        boolean bytes = line.bytes() != null;
        TheilSen slope = bytes && snapshots.hours() != null ? TheilSen.of(line.times(), line.bytes()) : null;
        return new ClassGrowth(
                place(line),
                line.name(),
                ClassNames.display(line.name()),
                origin(line),
                line.points(),
                (long) line.instances()[0],
                (long) ClassLine.last(line.instances()),
                bytes ? Long.valueOf((long) line.bytes()[0]) : null,
                bytes ? Long.valueOf((long) ClassLine.last(line.bytes())) : null,
                slope == null ? null : Double.valueOf(slope.slope()),
                slope == null ? null : slope.low(),
                slope == null ? null : slope.high(),
                line.pValue(materiality.byInstances(line)),
                significant,
                shape,
                group,
                snapshots.live(),
                bytes ? share(ClassLine.last(line.bytes())) : null,
                bytes ? share(line.growth()) : null,
                line.everFalls());
    }

    private GrowthGroup growthGroup(Group group, boolean significant, Forecast forecast) {
        ClassLine head = group.head();
        boolean bytes = head.bytes() != null;
        double growth = group.members().stream().mapToDouble(ClassLine::growth).sum();
        double last = group.members().stream()
                .mapToDouble(l -> ClassLine.last(l.size()))
                .sum();
        Shape shape = shape(head);
        return new GrowthGroup(
                place(head),
                group.id(),
                head.name(),
                ClassNames.display(head.name()),
                origin(head),
                group.members().stream().map(ClassLine::name).toList(),
                head.points(),
                (long) head.gain(),
                bytes ? Long.valueOf((long) growth) : null,
                bytes ? Long.valueOf((long) last) : null,
                bytes ? share(last) : null,
                bytes ? share(growth) : null,
                head.pValue(materiality.byInstances(head)),
                significant,
                shape,
                snapshots.live(),
                forecast.slopeBytesPerHour(),
                significant ? forecast.low() : null,
                significant ? forecast.likely() : null,
                significant ? forecast.high() : null);
    }

    private Double share(double bytes) {
        return lastTotal == 0 ? null : Double.valueOf(bytes / lastTotal);
    }
}
