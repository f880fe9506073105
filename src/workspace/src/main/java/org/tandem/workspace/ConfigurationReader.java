package org.tandem.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.mail.MailServer;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.web.BundleTexts;
import org.tandem.workspace.web.Texts;

/** Reads options from the command line, then from the environment; finds all mistakes at once. */
final class ConfigurationReader {
    private final Texts texts;
    private final Map<String, String> environment;
    private final Map<Option, String> given = new EnumMap<>(Option.class);
    private final List<String> problems = new ArrayList<>();

    private ConfigurationReader(Texts texts, Map<String, String> environment) {
        this.texts = texts;
        this.environment = environment;
    }

    /**
     * The configuration.
     *
     * @throws WrongOptions naming every wrong option with its valid choices
     */
    static Configuration read(
            List<String> arguments, Map<String, String> environment, Texts texts) {
        ConfigurationReader reader = new ConfigurationReader(texts, environment);
        reader.collect(arguments);
        Configuration configuration = reader.build();
        if (!reader.problems.isEmpty()) {
            throw new WrongOptions(reader.problems);
        }
        return configuration;
    }

    private void collect(List<String> arguments) {
        for (Option option : Option.values()) {
            String value = environment.get(option.variable());
            if (value != null && !value.isBlank()) {
                given.put(option, value.trim());
            }
        }
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String label = equals < 0 ? argument : argument.substring(0, equals);
            Option option =
                    Option.byLabel(label.startsWith("--") ? label.substring(2) : "").orElse(null);
            if (option == null) {
                problem("web.cli.unknown", argument, labels());
            } else if (option.isSwitch()) {
                given.put(option, equals < 0 ? "true" : argument.substring(equals + 1));
            } else if (equals >= 0) {
                given.put(option, argument.substring(equals + 1));
            } else if (i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--")) {
                given.put(option, arguments.get(++i));
            } else {
                problem("web.cli.no-value", argument, valid(option));
            }
        }
    }

    private static String labels() {
        StringBuilder labels = new StringBuilder();
        for (Option option : Option.values()) {
            labels.append("--").append(option.label()).append(", ");
        }
        return labels.append("--help, --version").toString();
    }

    private Configuration build() {
        int port = port();
        String bind = value(Option.BIND).orElse("127.0.0.1");
        checkBind(bind);
        Path data = path(Option.DATA, "workspace-data");
        DatabaseAddress database = database(data);
        String baseUrl = baseUrl(port);
        SampleData sample = isOn(Option.EMPTY) ? SampleData.NONE : SampleData.DISTRICT;
        boolean pseudo = isOn(Option.PSEUDO_LOCALES);
        Optional<MailServer> mail = mail(baseUrl);
        return new Configuration(
                port, bind, data, database, baseUrl, mail, sample, language(), pseudo);
    }

    private int port() {
        String text = value(Option.PORT).orElse("1990");
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > 65_535) {
            wrong(Option.PORT, text);
            return 1990;
        }
        return port == 0 ? anyFreePort() : port;
    }

    private static int anyFreePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkBind(String bind) {
        try {
            InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            wrong(Option.BIND, bind);
        }
    }

    private Path path(Option option, String otherwise) {
        String text = value(option).orElse(otherwise);
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            wrong(option, text);
            return Path.of(otherwise);
        }
    }

    private DatabaseAddress database(Path data) {
        String url = value(Option.DB_URL).orElse(null);
        if (url == null) {
            return DatabaseAddress.h2(data);
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            wrong(Option.DB_URL, url);
        }
        return new DatabaseAddress(
                url, value(Option.DB_USER).orElse("postgres"), password(Option.DB_PASSWORD_FILE));
    }

    private String password(Option option) {
        if (value(option).isEmpty()) {
            return "";
        }
        Path file = path(option, "");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            wrong(option, file.toString());
            return "";
        }
    }

    private Optional<MailServer> mail(String baseUrl) {
        Optional<String> url = value(Option.SMTP_URL);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String from = value(Option.MAIL_FROM).orElse(usualSender(baseUrl));
        if (!from.matches("[^@\\s,;<>]+@[^@\\s,;<>]+")) {
            wrong(Option.MAIL_FROM, from);
        }
        Optional<MailServer> server =
                MailServer.read(url.get(), password(Option.SMTP_PASSWORD_FILE), from);
        if (server.isEmpty()) {
            wrong(Option.SMTP_URL, url.get());
        }
        return server;
    }

    private static String usualSender(String baseUrl) {
        return "tandem@" + (isWebAddress(baseUrl) ? URI.create(baseUrl).getHost() : "localhost");
    }

    private String baseUrl(int port) {
        String url = value(Option.BASE_URL).orElse("http://localhost:" + port);
        String plain = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        if (!isWebAddress(plain)) {
            wrong(Option.BASE_URL, url);
        }
        return plain;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = URI.create(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getQuery() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Locale language() {
        List<Locale> spoken = new BundleTexts().locales();
        String tag = value(Option.LANGUAGE).orElse(spoken.get(0).toLanguageTag());
        return spoken.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst()
                .orElseGet(
                        () -> {
                            wrong(Option.LANGUAGE, tag);
                            return spoken.get(0);
                        });
    }

    private boolean isOn(Option option) {
        String text = value(option).orElse("false").toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            wrong(option, text);
        }
        return text.equals("true");
    }

    private Optional<String> value(Option option) {
        return Optional.ofNullable(given.get(option));
    }

    private void wrong(Option option, String value) {
        problem("web.cli.wrong", "--" + option.label(), value, valid(option));
    }

    private String valid(Option option) {
        return texts.text(Locale.ENGLISH, "web.cli.valid." + option.label());
    }

    private void problem(String key, Object... args) {
        problems.add(texts.text(Locale.ENGLISH, key, args));
    }
}
