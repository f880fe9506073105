package org.tandem.partnerships.readiness;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One row per team, which whoever changes what the team has changes first. */
@Preload
@Table("READINESS_TURN")
public interface TurnEntity extends Entity {
    /** Partnership and side in one. */
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String slot);

    /** Says nothing; changing it is what holds the row. */
    int getTurn();

    void setTurn(int turn);
}
