using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Commemorations;
using Registry.Web.Localization;
using Registry.Web.Mail.Invitations;
using Registry.Web.Security;

namespace Registry.Web.Features.Commemorations;

/// <summary>It will not be held, and why.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class CancellationModel(
    RegistryDbContext db, Reader reader, TimeProvider time, IOptions<SiteOptions> site, InvitationPost post, IStringLocalizer<Text> text)
    : StepPage(db, reader, time, text, Ability.Plan)
{
    [BindProperty, Display(Name = "Reason"), StringLength(Commemoration.ReasonLength)]
    public string? Reason { get; set; }

    [BindProperty]
    public bool TellGuests { get; set; } = true;

    /// <summary>Guests who still think it is held.</summary>
    public int Invited { get; private set; }

    public Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation) =>
        TakeAsync(id, by => Plan.Cancel(Reason, by.At, by.ById, by.ByName), Words["It is cancelled. This can be taken back at any time."], cancellation);

    protected override async Task PrepareAsync(CancellationToken cancellation) => Invited = await Db.Guests.OfInvited(Plan.Id).CountAsync(cancellation);

    protected override async Task<string> FollowAsync(CancellationToken cancellation)
    {
        if (!TellGuests || Invited == 0)
            return "";

        var posted = await post.CancelAsync(Plan, Db.Guests.OfInvited(Plan.Id), new(Reader.Name, site.Value.AddressFor(Request)), cancellation);
        return " " + Words["{0} guests are being told.", posted.Sent];
    }
}
