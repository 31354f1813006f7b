using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Registry.Domain.Members;

namespace Registry.Data.Seeding;

/// <summary>The categories in which programmes count members, until an office writes its own.</summary>
public sealed class DefaultCategories(RegistryDbContext db, IOptions<ReferenceOptions> options)
{
    private static readonly (string Vi, string En)[] All =
    [
        ("Trí thức", "Scholars"),
        ("Kiều bào", "Overseas Vietnamese"),
        ("Doanh nhân", "Business people"),
        ("Thanh niên", "Young people"),
        ("Quần chúng", "General public"),
        ("Cán bộ Hội", "Officers of the association"),
        ("Cựu du học sinh", "Former students abroad"),
        ("Công dân nước ngoài tại địa phương", "Foreigners living here"),
        ("Doanh nghiệp trong nước", "Domestic enterprises"),
        ("Doanh nghiệp nước ngoài", "Foreign enterprises"),
    ];

    /// <summary>Once in the life of a registry: what an office removed or renamed does not come back.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!options.Value.Load || await db.AuditEntries.AnyAsync(entry => entry.Entity == nameof(MemberCategory), cancellation))
            return;

        db.MemberCategories.AddRange(All.Select((category, i) => new MemberCategory(category.Vi, category.En, i + 1)));
        await db.SaveChangesAsync(cancellation);
    }
}
