using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Members.Many;

/// <summary>Many members go to another branch or association on one day.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class TransferModel(RegistryDbContext db, Reader reader, MemberFinder finder, ActLedger ledger, TimeProvider time, IStringLocalizer<Text> text)
    : BulkPage(db, reader, finder, ledger, time, text)
{
    private HashSet<int> there = [];
    private HashSet<int> firsts = [];

    [FromQuery(Name = "to")]
    public int? Target { get; set; }

    public IReadOnlyList<SelectListItem> Targets { get; private set; } = [];

    public bool HasTarget => Targets.Any(one => one.Value == $"{Target}");

    protected override ActKind Kind => ActKind.Transfer;

    protected override string Summary => Words["to {0}", Targets.FirstOrDefault(one => one.Value == $"{Target}")?.Text.Trim() ?? ""];

    protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        Targets = await AssociationChoices.LoadAsync(Db, Reader, Ability.KeepMembers, cancellation);
        there = [.. await Db.Memberships.Where(one => one.AssociationId == Target && one.To == null).Select(one => one.PersonId).ToListAsync(cancellation)];
        firsts = [.. Selected.Rows.DistinctBy(row => row.PersonId).Select(row => row.Id)];
    }

    protected override string? WhyNot(Membership row) =>
        !HasTarget ? Words["Choose first where they go"].Value
        : there.Contains(row.PersonId) ? Words["Belongs there already"].Value
        : !firsts.Contains(row.Id) ? Words["Goes there once already, from another branch"].Value
        : CannotEnd(row);

    protected override void Change(Membership row) => Db.Memberships.Add(row.GoOn(row.Person!, Day, Target!.Value, row.Class, row.Number));
}
