package org.minsheng.message.web;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import org.minsheng.message.Digest;
import org.minsheng.message.MessageChannel;

/** By mail, where a mail server is named. The number of a mail is the digest's, so that one sent twice is seen as one. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailCourier implements Courier {

	private final JavaMailSender post;

	private final Letters letters;

	private final String sender;

	MailCourier(JavaMailSender post, Letters letters, @Value("${minsheng.messages.sender}") String sender) {
		this.post = post;
		this.letters = letters;
		this.sender = sender;
	}

	@Override
	public MessageChannel channel() {
		return MessageChannel.MAIL;
	}

	@Override
	public void deliver(Digest digest) {
		var mail = post.createMimeMessage();
		try {
			write(mail, digest);
		} catch (MessagingException unwritable) {
			throw new MailPreparationException(unwritable);
		}
		post.send(mail);
	}

	private void write(MimeMessage mail, Digest digest) throws MessagingException {
		var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
		helper.setFrom(sender);
		helper.setTo(digest.way().address());
		helper.setSubject(letters.subject(digest));
		helper.setText(letters.body(digest));
		mail.setHeader("Message-ID", "<" + digest.id() + "@" + sender.replaceFirst("^.*@", "") + ">");
		mail.setHeader("List-Unsubscribe", "<" + letters.unsubscribe(digest) + ">");
		mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		mail.setHeader("Auto-Submitted", "auto-generated");
	}

}
