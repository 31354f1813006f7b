using Microsoft.EntityFrameworkCore;
using Registry.Data;
using Registry.Domain.Days;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;

namespace Registry.Web.Features.Programmes;

/// <summary>Programmes as other papers name them.</summary>
internal static class ProgrammeNames
{
    /// <summary>"Kế hoạch số 05/KH-LHHN ngày 05 tháng 01 năm 2027".</summary>
    public static async Task<string?> OfAsync(RegistryDbContext db, int id, CancellationToken cancellation)
    {
        var named = await db.Programmes.Where(one => one.Id == id).Select(one => new { one.Kind, one.Number, one.DatedOn }).SingleOrDefaultAsync(cancellation);
        return named is null ? null
            : TypeOf(named.Kind) + (named.Number is null ? "" : $" số {named.Number}") + (named.DatedOn is { } on ? $" {DayText.Official(on)}" : "");
    }

    public static string TypeOf(ProgrammeKind kind) => kind == ProgrammeKind.Plan ? PaperTypes.Plan : PaperTypes.Programme;
}
