using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding;

/// <summary>The offices a new registry begins with, in their order of precedence; an office changes them as it likes.</summary>
public sealed class DefaultOffices(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string File = "offices";

    /// <summary>Once in the life of a registry: what an office removed or renamed does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load || await db.AuditEntries.AnyAsync(entry => entry.Entity == nameof(Office), cancellation))
            return;

        db.Offices.AddRange(ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, options.Value.Folder, cancellation)).Select(Read));
        await db.SaveChangesAsync(cancellation);
    }

    private static Office Read(ReferenceRow row) => row.Rule("name_vi", () =>
    {
        var office = new Office(
            row.Line("name_vi", Office.NameLength),
            row.Line("name_en", Office.NameLength),
            row.Number("precedence") ?? throw row.Broken("precedence", "is empty"));
        office.AddressAs(
            row.OptionalLine("form_of_address_vi", Office.AddressLength),
            row.OptionalLine("form_of_address_en", Office.AddressLength),
            row.OptionalLine("source", Office.SourceLength));
        return office;
    });
}
