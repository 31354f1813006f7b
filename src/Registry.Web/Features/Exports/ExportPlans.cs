using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Members.Exporting;
using Registry.Web.Localization;
using Registry.Web.Ui;

namespace Registry.Web.Features.Exports;

/// <summary>The layouts that a reader may use.</summary>
internal static class ExportPlans
{
    public static async Task<IReadOnlyList<ExportPlan>> LoadAsync(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text, CancellationToken cancellation)
    {
        var kept = reader.AssociationsFor(Ability.KeepMembers).ToHashSet();
        var vietnamese = Masthead.IsVietnamese;
        var own = await db.ExportLayouts.AsNoTracking().VisibleTo(reader).OrderBy(layout => layout.Name).ThenBy(layout => layout.Id)
            .Join(db.Associations, layout => layout.AssociationId, owner => owner.Id, (layout, owner) => new { Layout = layout, Owner = vietnamese ? owner.Name : owner.NameEn })
            .ToListAsync(cancellation);
        return
        [
            new(ExportPlan.Usual, text["Usual list"], [.. ExportFields.Usual.Select(field => new ExportColumn(field))], [], ExportSort.Name),
            new(ExportPlan.Complete, text["Everything, to be read in again"], [.. ExportFields.Complete.Select(field => new ExportColumn(field))], [], ExportSort.Name),
            .. own.Select(one => new ExportPlan(
                one.Layout.Id.ToString(CultureInfo.InvariantCulture), one.Layout.Name, one.Layout.Columns, one.Layout.TitleLines, one.Layout.Sort, one.Owner, kept.Contains(one.Layout.AssociationId))),
        ];
    }
}
