package org.tandem.workspace.tracker.host;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.issue.IssueDraft;

/** An issue as plugins see it; what they set is stored only during a transition. */
public final class HostIssue implements MutableIssue {
    private final IssueDraft draft;

    public HostIssue(IssueDraft draft) {
        this.draft = draft;
    }

    @Override
    public Long getId() {
        return draft.id();
    }

    @Override
    public String getKey() {
        return draft.key();
    }

    @Override
    public String getSummary() {
        return draft.text(SystemFields.SUMMARY);
    }

    @Override
    public void setSummary(String summary) {
        draft.set(SystemFields.SUMMARY, summary);
    }

    @Override
    public String getDescription() {
        return draft.text(SystemFields.DESCRIPTION);
    }

    @Override
    public void setDescription(String description) {
        draft.set(SystemFields.DESCRIPTION, description);
    }

    @Override
    public Project getProjectObject() {
        return new HostProject(draft.project());
    }

    @Override
    public IssueType getIssueType() {
        return new HostConstant.HostType(draft.type());
    }

    @Override
    public Status getStatus() {
        return new HostConstant.HostStatus(draft.status());
    }

    @Override
    public ApplicationUser getReporter() {
        return HostUser.of(draft.user(SystemFields.REPORTER));
    }

    @Override
    public ApplicationUser getAssignee() {
        return HostUser.of(draft.user(SystemFields.ASSIGNEE));
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        draft.set(SystemFields.ASSIGNEE, user(assignee));
    }

    @Override
    public Timestamp getCreated() {
        return draft.before() == null ? null : timestamp(draft.before().created());
    }

    @Override
    public Timestamp getUpdated() {
        return draft.before() == null ? null : timestamp(draft.before().updated());
    }

    private static Timestamp timestamp(Instant moment) {
        return Timestamp.from(moment);
    }

    @Override
    public Timestamp getDueDate() {
        LocalDate due = (LocalDate) draft.get(SystemFields.DUE_DATE);
        return due == null ? null : Timestamp.valueOf(due.atStartOfDay());
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        draft.set(
                SystemFields.DUE_DATE,
                dueDate == null ? null : dueDate.toLocalDateTime().toLocalDate());
    }

    /** A choice of a select field is given as its text, a day as a timestamp. */
    @Override
    public Object getCustomFieldValue(CustomField field) {
        Object value = draft.get(field.getId());
        if (value instanceof User user) {
            return HostUser.of(user);
        }
        if (value instanceof LocalDate day) {
            return Timestamp.valueOf(day.atStartOfDay());
        }
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        return value instanceof Field.Option option ? option.value() : value;
    }

    /**
     * Sets a custom field.
     *
     * @throws IllegalArgumentException when a select field has no such choice
     */
    @Override
    public void setCustomFieldValue(CustomField field, Object value) {
        draft.set(field.getId(), stored(((HostCustomField) field).field(), value));
    }

    private static Object stored(Field field, Object value) {
        if (value instanceof ApplicationUser user) {
            return user(user);
        }
        if (value instanceof Date date) {
            return new Timestamp(date.getTime()).toLocalDateTime().toLocalDate();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value != null && !field.options().isEmpty()) {
            return field.options().stream()
                    .filter(option -> option.value().equalsIgnoreCase(value.toString()))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalArgumentException(
                                            field.name() + " has no choice " + value));
        }
        return value;
    }

    private static User user(ApplicationUser user) {
        return user == null ? null : ((HostUser) user).user();
    }
}
