# The server as an image: docker build -t stplan . (docs/operating.md). What it does is in build/publish, which the gate runs too, without Docker.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# For the playground; the server does without.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN build/publish /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# Nothing is written but below /data (the database of SQLite) and /tmp (rendered files): docker run --read-only --tmpfs /tmp -v stplan:/data …
RUN mkdir /data && chown "$APP_UID:$APP_UID" /data
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_URLS=http://+:8080 \
    ConnectionStrings__StPlan="Data Source=/data/stplan.db" \
    Logging__Format=json
USER $APP_UID
VOLUME /data
EXPOSE 8080
# The image has no curl; the server asks itself.
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s CMD ["dotnet", "StPlan.Api.dll", "health"]
# Of its own accord it ends with SIGTERM: Shutdown__DelaySeconds, then Shutdown__TimeoutSeconds at most. docker stop -t 40
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "StPlan.Api.dll"]
