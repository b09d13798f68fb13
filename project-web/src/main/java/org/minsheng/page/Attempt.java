package org.minsheng.page;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.Refused;

/** Tries what a form asks for; where the form or the model says no, the form comes back with the reason and the input. */
@Component
@RequiredArgsConstructor
public class Attempt {

	private final Words words;

	/**
	 * Runs the act unless the form has errors.
	 * @return whether it was done; otherwise the reason stands among the form's errors
	 */
	public boolean succeeds(BindingResult form, Runnable act) {
		if (form.hasErrors()) {
			return false;
		}
		try {
			act.run();
			return true;
		}
		catch (Refused refused) {
			form.reject("refused", words.of(refused.getRefusal()));
			return false;
		}
	}

	/** Tells on the next page what was done. */
	public static String redirect(String to, String doneKey, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", doneKey);
		return "redirect:" + to;
	}

}
