package org.tandem.partnerships.readiness;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A member with a personal link. Secret and code are not kept, only what they hash to. */
@Preload
@Table("READINESS_LINK")
public interface LinkEntity extends Entity {
    @Indexed
    @NotNull
    int getPartnershipId();

    void setPartnershipId(int id);

    /** SHA-256 of the secret, as hexadecimal digits. */
    @NotNull
    @Unique
    String getSecretHash();

    void setSecretHash(String hash);

    @NotNull
    String getMemberName();

    void setMemberName(String name);

    /** May be null. */
    String getMail();

    void setMail(String mail);

    @NotNull
    String getCreatedBy();

    void setCreatedBy(String key);

    @NotNull
    Date getExpiresAt();

    void setExpiresAt(Date at);

    @NotNull
    boolean isRevoked();

    void setRevoked(boolean revoked);

    /** What the member's personal code hashes to; null while there is none. */
    @StringLength(StringLength.UNLIMITED)
    String getCodeHash();

    void setCodeHash(String hash);

    /** May be null. */
    Date getCodeChosenAt();

    void setCodeChosenAt(Date at);

    /** How many codes the member has chosen; rows from before there were codes have none. */
    int getCodeRound();

    void setCodeRound(int round);
}
