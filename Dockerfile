# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn --batch-mode --no-transfer-progress dependency:go-offline -DexcludeArtifactIds=playwright
COPY src src
RUN mvn --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip package \
 && java -Djarmode=tools -jar target/tgpl-*.jar extract --destination /app \
 && mv /app/tgpl-*.jar /app/tgpl.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home tgpl
WORKDIR /app
COPY --from=build --chown=root:root /app /app
USER tgpl
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Dfile.encoding=UTF-8"
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-jar", "tgpl.jar"]
