package collection;

import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Discrepancies.Conflict;
import dev.renkei.register.Discrepancies.Lookalike;
import dev.renkei.register.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Lets the library find what does not fit together among some organizations, as members of a network of a register. */
final class SmallRegister implements FlatMapGroupsFunction<Long, Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final String ORGANIZATION = "line BIGINT, pointer STRING, name STRING";

    static final StructType SCHEMA = StructType.fromDDL(Rows.arrays(
            "conflicts", "identifier STRING, organizations ARRAY<STRUCT<" + ORGANIZATION + ">>",
            "lookalikes", "one STRUCT<" + ORGANIZATION + ">, other STRUCT<" + ORGANIZATION + ">"));

    @Override
    public Iterator<Row> call(Long component, Iterator<Row> rows) {
        List<Row> described = new ArrayList<>();
        rows.forEachRemaining(described::add);
        described.sort(Comparator.<Row>comparingLong(row -> row.getAs("line"))
                .thenComparingInt(row -> row.getAs("position")));
        return List.of(judge(described)).iterator();
    }

    private static Row judge(List<Row> described) {
        Set<String> keys = new HashSet<>();
        Network.Builder all = Network.builder().name("組織");
        for (Row row : described) {
            keys.addAll(row.getList(row.fieldIndex("keys")));
            all.addMember(Question.read(row.<String>getAs("description"), Organization.class));
        }
        Register register = Register.builder().addNetwork(all.build()).build();
        List<Conflict> conflicts = register.discrepancies().conflicts().stream()
                .filter(conflict -> isAmong(keys, conflict.organizations().get(0)))
                .toList();
        List<Lookalike> lookalikes = register.discrepancies().lookalikes().stream()
                .filter(lookalike -> isAmong(keys, lookalike.one()))
                .toList();
        return RowFactory.create(
                Rows.map(conflicts, conflict -> row(conflict, described)),
                Rows.map(lookalikes, lookalike -> RowFactory.create(
                        row(lookalike.one(), described), row(lookalike.other(), described))));
    }

    /** Checks if an organization is of the group, and not only within the description of one that is, as its whole or predecessor. */
    private static boolean isAmong(Set<String> keys, Register.Located<Organization> organization) {
        return !Collections.disjoint(keys, Question.keys(organization.part()));
    }

    private static Row row(Conflict conflict, List<Row> described) {
        return RowFactory.create(
                conflict.identifier().toString(),
                Rows.map(conflict.organizations(), organization -> row(organization, described)));
    }

    /** Returns where an organization is in the collection, from its way in the register: networks, 0, members, its index, and on. */
    private static Row row(Register.Located<Organization> organization, List<Row> described) {
        List<Object> steps = organization.steps();
        Row member = described.get((Integer) steps.get(3));
        return RowFactory.create(
                member.getAs("line"),
                member.getAs("pointer") + Question.pointer(steps.subList(4, steps.size())),
                organization.part().getName().getDefault());
    }
}
