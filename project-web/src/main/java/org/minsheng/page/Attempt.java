package org.minsheng.page;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.Reason;
import org.minsheng.Refused;
import org.minsheng.member.MemberRefusal;
import org.minsheng.process.ProcessRefusal;

/** Tries what a form asks for; where the form or the model says no, the form comes back with the reason and the input. */
@Component
@RequiredArgsConstructor
public class Attempt {

	/** No other entry would help: somebody else's task, or done already. */
	private static final Set<Reason> HOPELESS = Set.of(MemberRefusal.NOT_YOUR_ROLE, ProcessRefusal.NOT_IN_THIS_STATE);

	private final Words words;

	/**
	 * Runs the act unless the form has errors.
	 * @return whether it was done; otherwise the reason stands among the form's errors
	 * @throws Refused where nothing that could be entered would help
	 */
	public boolean succeeds(BindingResult form, Runnable act) {
		return made(form, () -> {
			act.run();
			return true;
		}).isPresent();
	}

	/**
	 * Runs the act unless the form has errors.
	 * @return what came of it; where nothing did, the reason stands among the form's errors
	 * @throws Refused where nothing that could be entered would help
	 */
	public <T> Optional<T> made(BindingResult form, Supplier<T> act) {
		if (form.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(act.get());
		} catch (Refused refused) {
			form.reject("refused", requireHope(refused));
			return Optional.empty();
		}
	}

	/**
	 * Runs the act unless the form has errors.
	 * @param field beside which the reason stands where it was not done
	 * @throws Refused where nothing that could be entered would help
	 */
	public boolean succeedsAt(String field, BindingResult form, Runnable act) {
		if (form.hasErrors()) {
			return false;
		}
		try {
			act.run();
			return true;
		} catch (Refused refused) {
			form.rejectValue(field, "refused", requireHope(refused));
			return false;
		}
	}

	private String requireHope(Refused refused) {
		if (HOPELESS.contains(refused.getRefusal().reason())) {
			throw refused;
		}
		return words.of(refused.getRefusal());
	}

	/** Tells on the next page what was done. */
	public static String redirect(String to, String doneKey, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", doneKey);
		return "redirect:" + to;
	}

}
