using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain;

namespace Registry.Web.Features.Administration.LabelSheets;

/// <summary>No two sheets have one name: the database decides.</summary>
internal static class SheetNames
{
    public static async Task SaveAsync(RegistryDbContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            throw new RuleException("LabelSheet.NameTaken", "Name");
        }
    }
}
