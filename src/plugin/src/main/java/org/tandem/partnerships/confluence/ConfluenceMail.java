package org.tandem.partnerships.confluence;

import com.atlassian.confluence.mail.Email;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tandem.partnerships.host.Letter;
import org.tandem.partnerships.host.Mail;

/** Confluence's mail queue and the addresses in its directory. */
@ConfluenceComponent
class ConfluenceMail implements Mail {
    private final MailServerManager servers;
    private final MultiQueueTaskManager queues;
    private final UserManager users;

    @Inject
    ConfluenceMail(MailServerManager servers, MultiQueueTaskManager queues, UserManager users) {
        this.servers = servers;
        this.queues = queues;
        this.users = users;
    }

    @Override
    public boolean available() {
        return servers.isDefaultSMTPMailServerDefined();
    }

    @Override
    public Optional<String> addressOf(String personKey) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(personKey)))
                .map(UserProfile::getEmail)
                .filter(address -> !address.isBlank());
    }

    @Override
    public void send(Letter letter) {
        Email mail = new Email(letter.to());
        mail.setSubject(letter.subject());
        mail.setBody(letter.text());
        mail.setMimeType("text/plain");
        queues.addTask("mail", mail);
    }
}
