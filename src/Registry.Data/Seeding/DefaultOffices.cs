using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain;
using Registry.Domain.Partners;

namespace Registry.Data.Seeding;

/// <summary>The offices a registry begins with, in their order of precedence, and those a new release knows besides; people change them as they like.</summary>
public sealed class DefaultOffices(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private const string File = "offices";

    /// <summary>What people removed or renamed does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load)
            return;

        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation);
        var known = await db.Offices.Select(office => office.SearchName).ToHashSetAsync(cancellation);
        known.UnionWith((await AddedBefore.OfAsync<Office>(db, cancellation)).Select(values => SearchText.Fold($"{values[nameof(Office.NameVi)]} {values[nameof(Office.NameEn)]}")));
        db.Offices.AddRange(ReferenceTable.Read(File, await ReferenceText.ReadAsync(File, options.Value.Folder, cancellation)).Select(Read).Where(office => !known.Contains(office.SearchName)));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
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
