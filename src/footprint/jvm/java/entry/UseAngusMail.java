package entry;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.Callable;

/** org.eclipse.angus:angus-mail: writes a message. */
public final class UseAngusMail implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new java.util.Properties()));
        message.setFrom("a@example.org");
        message.setText("hello");
        message.writeTo(new java.io.ByteArrayOutputStream());
        return message;
    }
}
