package org.minsheng.bench;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;

@UseCase
@RequiredArgsConstructor
public class InspectingBenches {

	private final Benches benches;

	public void inspect(BenchId id, Inspection inspection) {
		benches.findById(id).orElseThrow().pass(inspection);
	}

	public void inspectAndForget(BenchId id, Inspection inspection) throws Exception {
		inspect(id, inspection);
		throw new Exception("The inspector's pen ran dry");
	}

}
