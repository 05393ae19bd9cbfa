# Herstart in a container, from the jar that script/test or mvn package leaves in target/.
# The root file system may be read-only; everything that is kept goes to the volume /data.
# A site that others can reach needs HERSTART_BASE_URL and HERSTART_KEY; see the settings in README.md.
FROM eclipse-temurin:25-jre

RUN install -d -m 0700 -o 10001 -g 10001 /data
COPY target/herstart.jar /app/herstart.jar

USER 10001:10001
ENV HERSTART_DATA=/data HERSTART_PORT=8080
VOLUME /data
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx32m", "-jar", "/app/herstart.jar", "health"]

# SQLite brings a library that is unpacked before it is loaded; /tmp may not be there, or not allow it.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", \
    "-Dorg.sqlite.tmpdir=/data", "-jar", "/app/herstart.jar"]
