using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Many;

/// <summary>Many members are put into categories, or taken out of them, from one day on.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class CategorisingModel(RegistryDbContext db, Reader reader, MemberFinder finder, ActLedger ledger, TimeProvider time, IStringLocalizer<Text> text)
    : BulkPage(db, reader, finder, ledger, time, text)
{
    /// <summary>Categories that are added.</summary>
    [FromQuery(Name = "add")]
    public int[] Added { get; set; } = [];

    /// <summary>Categories that are taken away.</summary>
    [FromQuery(Name = "remove")]
    public int[] Removed { get; set; } = [];

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    protected override ActKind Kind => ActKind.Categorising;

    protected override string Summary => string.Join(", ", Named("+", Added).Concat(Named("−", Removed)));

    protected override async Task PrepareAsync(CancellationToken cancellation) => Categories = await CategoryChoices.LoadAsync(Db, [.. Added, .. Removed], cancellation);

    protected override string? WhyNot(Membership row) =>
        Known(Added).Length + Known(Removed).Length == 0 ? Words["Choose first which categories"].Value
        : Next(row).SetEquals(row.Categories.Select(one => one.CategoryId)) ? Words["Has these categories already"].Value
        : CannotEnd(row);

    protected override void Change(Membership row)
    {
        var next = Next(row);
        var goesOn = row.GoOn(row.Person!, Day, row.AssociationId, row.Class, row.Number);
        goesOn.Categorise(next);
        Db.Memberships.Add(goesOn);
    }

    private HashSet<int> Next(Membership row) => [.. row.Categories.Select(one => one.CategoryId).Except(Known(Removed)).Union(Known(Added))];

    private int[] Known(int[] ids) => [.. ids.Where(id => Categories.Any(one => one.Value == $"{id}"))];

    private IEnumerable<string> Named(string sign, int[] ids) => Categories.Where(one => ids.Any(id => one.Value == $"{id}")).Select(one => sign + one.Text);
}
