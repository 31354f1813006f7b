using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Acts;
using Registry.Data.Finding;
using Registry.Domain.Access;
using Registry.Domain.Members;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Members.Many;

/// <summary>Many members leave on one day for one reason.</summary>
[Authorize(Policy = Policies.KeepMembers)]
public sealed class DepartureModel(RegistryDbContext db, Reader reader, MemberFinder finder, ActLedger ledger, TimeProvider time, IStringLocalizer<Text> text)
    : BulkPage(db, reader, finder, ledger, time, text)
{
    [FromQuery(Name = "reason")]
    public LeavingReason? Reason { get; set; }

    protected override ActKind Kind => ActKind.Leaving;

    protected override string Summary => Words[MemberWords.Of(Why)];

    private LeavingReason Why => Reason is { } reason && MemberWords.Reasons.Contains(reason) ? reason : LeavingReason.Resigned;

    protected override string? WhyNot(Membership row) => CannotEnd(row);

    protected override void Change(Membership row) => row.End(Day, Why);
}
