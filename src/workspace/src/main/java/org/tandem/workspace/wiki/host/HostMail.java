package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.mail.Email;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.core.task.Task;
import com.atlassian.mail.server.MailServerManager;
import org.tandem.workspace.mail.Letter;
import org.tandem.workspace.mail.MailQueue;

/** The product's mail queue as plugins see it. */
final class HostMail implements MultiQueueTaskManager, MailServerManager {
    private final MailQueue mail;

    HostMail(MailQueue mail) {
        this.mail = mail;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return mail.hasServer();
    }

    @Override
    public void addTask(String queueName, Task task) {
        if (!queueName.equals("mail") || !(task instanceof Email email)) {
            throw new UnsupportedOperationException("Only mails in the queue named mail");
        }
        mail.add(
                new Letter(
                        email.getTo(), email.getSubject(), email.getBody(), email.getMimeType()));
    }
}
