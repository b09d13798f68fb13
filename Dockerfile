FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -DskipTests
RUN java -Djarmode=tools -jar project-web/target/minsheng.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /var/lib/minsheng --create-home minsheng
WORKDIR /opt/minsheng
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER minsheng
ENV MINSHENG_DATADIR=/var/lib/minsheng
VOLUME /var/lib/minsheng
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "minsheng.jar"]
