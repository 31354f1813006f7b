#!/usr/bin/env bash
# Makes the first migration of both databases anew, and both schema.sql. Only until the first release: from then on
# a change of the model adds a migration (README.md beside this file).
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
rm -rf src/Registry.Data/Migrations
build() { dotnet build src/Registry.Data --nologo -v q -clp:ErrorsOnly; }
ef() { dotnet ef "$@" --project src/Registry.Data --no-build; }
plain() { sed -i '1s/^\xEF\xBB\xBF//; s/\r$//' "$@"; }

build
ef migrations add Initial --context SqliteRegistryDbContext --output-dir Migrations/Sqlite
ef migrations add Initial --context SqlServerRegistryDbContext --output-dir Migrations/SqlServer
build
mkdir -p database/sqlite database/sqlserver/upgrades
ef dbcontext script --context SqliteRegistryDbContext --output database/sqlite/schema.sql
ef dbcontext script --context SqlServerRegistryDbContext --output database/sqlserver/schema.sql
ef migrations script --idempotent --context SqlServerRegistryDbContext --output database/sqlserver/upgrades/Initial.sql
plain database/sqlite/schema.sql database/sqlserver/schema.sql database/sqlserver/upgrades/Initial.sql
find src/Registry.Data/Migrations -name '*.cs' -exec sed -i '1s/^\xEF\xBB\xBF//; s/\r$//' {} +
