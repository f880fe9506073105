package org.tandem.partnerships.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.tandem.partnerships.host.Clock;

/** Packs in tables of Active Objects. */
@ConfluenceComponent
class ActivePackStore implements PackStore {
    private final ActiveObjects ao;
    private final Clock clock;

    @Inject
    ActivePackStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<String> yaml(PackRef ref) {
        return rows(ref).map(PackEntity::getYaml);
    }

    @Override
    public Optional<StoredPack> find(PackRef ref) {
        return rows(ref).map(ActivePackStore::pack);
    }

    private Optional<PackEntity> rows(PackRef ref) {
        return Arrays.stream(ao.find(PackEntity.class, "SLOT = ?", ref.toString())).findFirst();
    }

    @Override
    public List<StoredPack> list(int afterRow, int limit) {
        Query query = Query.select().where("ID > ?", afterRow).order("ID ASC").limit(limit);
        return Arrays.stream(ao.find(PackEntity.class, query)).map(ActivePackStore::pack).toList();
    }

    @Override
    public void add(PackRef ref, String title, String yaml, Optional<String> by) {
        ao.create(
                PackEntity.class,
                new DBParam("PACK_ID", ref.id()),
                new DBParam("PACK_VERSION", ref.version()),
                new DBParam("SLOT", ref.toString()),
                new DBParam("TITLE", title),
                new DBParam("YAML_TEXT", yaml),
                new DBParam("UPLOADED_BY", by.orElse(null)),
                new DBParam("UPLOADED_AT", Date.from(clock.now())));
    }

    @Override
    public List<Activation> activations(int limit) {
        Query query = Query.select().order("ID DESC").limit(limit);
        return Arrays.stream(ao.find(ActivationEntity.class, query))
                .map(
                        row ->
                                new Activation(
                                        new PackRef(row.getPackId(), row.getPackVersion()),
                                        row.getReplaced(),
                                        row.getActivatedBy(),
                                        row.getActivatedAt().toInstant()))
                .toList();
    }

    @Override
    public void activate(PackRef ref, PackRef replaced, String by) {
        ao.create(
                ActivationEntity.class,
                new DBParam("PACK_ID", ref.id()),
                new DBParam("PACK_VERSION", ref.version()),
                new DBParam("REPLACED", replaced.toString()),
                new DBParam("ACTIVATED_BY", by),
                new DBParam("ACTIVATED_AT", Date.from(clock.now())));
    }

    private static StoredPack pack(PackEntity row) {
        return new StoredPack(
                row.getID(),
                new PackRef(row.getPackId(), row.getPackVersion()),
                row.getTitle(),
                Optional.ofNullable(row.getUploadedBy()),
                row.getUploadedAt().toInstant());
    }
}
