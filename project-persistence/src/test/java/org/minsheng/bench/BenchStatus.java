package org.minsheng.bench;

public enum BenchStatus {

	PLANNED, FINISHED

}
