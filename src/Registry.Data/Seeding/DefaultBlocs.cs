using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding;

/// <summary>The blocs a new registry knows, with their members and the days of their joining.</summary>
public sealed class DefaultBlocs(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string File = "bloc_members";

    /// <summary>Once in the life of a registry: what an office changed stays.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load || await db.AuditEntries.AnyAsync(entry => entry.Entity == nameof(Bloc), cancellation))
            return;

        var rows = ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, options.Value.Folder, cancellation)).ToList();
        var known = await db.Countries.Select(country => country.Iso2).ToHashSetAsync(cancellation);
        if (!rows.TrueForAll(row => known.Contains(row.Line("iso2", Country.CodeLength))))
            return; // the countries could not be read: the next start tries again

        foreach (var members in rows.GroupBy(row => row.Line("bloc", Bloc.KeyLength)))
        {
            var bloc = members.First().Rule("bloc", () => Of(members.Key, members.First()));
            foreach (var row in members)
                bloc.Admit(row.Line("iso2", Country.CodeLength), row.Day("from"), row.Day("to"));
            db.Blocs.Add(bloc);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static Bloc Of(string key, ReferenceRow row) =>
        new(key, row.Line("name_vi", Bloc.NameLength), row.Line("name_en", Bloc.NameLength), row.OptionalLine("source", Bloc.SourceLength));
}
