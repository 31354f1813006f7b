#!/usr/bin/env bash
# Makes the migration of the release in the making anew from the model, for both databases, with the schema scripts and
# the upgrade for SQL Server. What was released before stays as it is. A new release begins by changing the two names.
set -euo pipefail
released=LayersAndForms
newest=NumberedDrafts

cd "$(dirname "$0")/.."
dotnet tool restore >/dev/null
migrations=src/Registry.Data/Migrations
build() { dotnet build src/Registry.Data --nologo -v q -clp:ErrorsOnly; }
ef() { dotnet ef "$@" --project src/Registry.Data --no-build; }
plain() { sed -i '1s/^\xEF\xBB\xBF//; s/\r$//' "$@"; }

# the snapshot goes back to what it was when the released migration was made
rm -f "$migrations"/*/*_$newest.cs "$migrations"/*/*_$newest.Designer.cs
for db in Sqlite SqlServer; do
  snapshot=$migrations/$db/${db}RegistryDbContextModelSnapshot.cs
  sed -e "s/^    \[Migration(.*)\]$//" \
    -e "s/partial class $released$/partial class ${db}RegistryDbContextModelSnapshot : ModelSnapshot/" \
    -e 's/BuildTargetModel/BuildModel/' "$migrations/$db"/*_$released.Designer.cs >"$snapshot"
done

build
for db in Sqlite SqlServer; do
  ef migrations add $newest --context ${db}RegistryDbContext --output-dir Migrations/$db
done
build
ef dbcontext script --context SqliteRegistryDbContext --output database/sqlite/schema.sql
ef dbcontext script --context SqlServerRegistryDbContext --output database/sqlserver/schema.sql
ef migrations script $released $newest --idempotent --context SqlServerRegistryDbContext --output database/sqlserver/upgrades/$newest.sql
plain database/sqlite/schema.sql database/sqlserver/schema.sql database/sqlserver/upgrades/$newest.sql
find "$migrations" -name '*.cs' -exec sed -i '1s/^\xEF\xBB\xBF//; s/\r$//' {} +
