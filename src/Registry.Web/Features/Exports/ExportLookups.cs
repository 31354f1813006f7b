using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Members.Exporting;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports;

/// <summary>Names that many rows of a list point to, read once.</summary>
internal sealed record ExportLookups(
    IReadOnlyDictionary<int, string> Associations, IReadOnlyDictionary<int, string> Categories, IReadOnlyDictionary<string, string> Countries, IReadOnlyDictionary<string, string> Units)
{
    /// <remarks>Associations keep the name under which their lists know them, in whatever language the file is.</remarks>
    public static async Task<ExportLookups> LoadAsync(RegistryDbContext db, IReadOnlyCollection<ExportField> fields, CancellationToken cancellation)
    {
        var vietnamese = Masthead.IsVietnamese;
        var hasUnits = fields.Contains(ExportField.Ward) || fields.Contains(ExportField.Province);
        return new(
            await db.Associations.ToDictionaryAsync(one => one.Id, one => one.Name, cancellation),
            await db.MemberCategories.ToDictionaryAsync(one => one.Id, one => vietnamese ? one.Name : one.NameEn, cancellation),
            await db.Countries.ToDictionaryAsync(one => one.Iso2, one => vietnamese ? one.NameVi : one.NameEn, cancellation),
            !hasUnits ? new Dictionary<string, string>() : await db.AdministrativeUnits.ToDictionaryAsync(one => one.Id, one => one.FullName, cancellation));
    }
}
