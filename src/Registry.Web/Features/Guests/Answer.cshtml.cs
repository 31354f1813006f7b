using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Commemorations;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;

namespace Registry.Web.Features.Guests;

/// <summary>The page of one guest, without an account: opening it shows, only the button answers, so that programs that try links answer nothing.</summary>
[AllowAnonymous]
public sealed class AnswerModel(RegistryDbContext db, NeedsSeal seal, TimeProvider time, IStringLocalizer<Text> text) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Guest? Guest { get; private set; }

    public Commemoration Plan => Guest!.Commemoration!;

    public Invitation? Invitation { get; private set; }

    public Words Words { get; private set; } = Words.Vietnamese;

    public bool IsOpen => Guest is { Standing: GuestStanding.Invited } && !Plan.IsOver && Plan.Date >= Today;

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellation)
    {
        if (!await FindAsync(token, cancellation))
            return Page();

        Input = new() { Key = Guid.NewGuid(), Answer = Guest!.Answer, ComingWith = Guest.ComingWith };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancellation)
    {
        if (!await FindAsync(token, cancellation) || !ModelState.IsValid)
            return Page();
        if (!IsOpen)
            return RedirectToPage(new { token, lang = Words.Language });

        Guest!.Take(new(Input.Answer, Input.Answer == AnswerKind.Declined ? 0 : Input.ComingWith, AnswerManner.Link, time.GetUtcNow(), time.GetUtcNow(), $"form:{Input.Key:N}") { Note = Input.Note });
        if (Input.Diet is not null || Input.Access is not null)
            await seal.NoteAsync(Guest.Id, Input.Diet, Input.Access, cancellation);
        try
        {
            if (!await db.SaveUnlessChangedAsync(cancellation))
            {
                ModelState.AddModelError("", text["Your answer was not saved because something changed at the same moment. Please press the button again."]);
                await FindAsync(token, cancellation);
                return Page();
            }
        }
        catch (DbUpdateException exception) when (db.IsUniqueViolation(exception))
        {
            // the form was sent twice
        }

        TempData["Answered"] = true;
        return RedirectToPage(new { token, lang = Words.Language });
    }

    private async Task<bool> FindAsync(string token, CancellationToken cancellation)
    {
        Words = Words.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var link = FeedToken.TryHash(token, out var hash)
            ? await db.GuestLinks.Include(one => one.Guest!.Commemoration!.Owner).SingleOrDefaultAsync(one => one.Hash == hash, cancellation)
            : null;
        Guest = link?.Guest;
        if (Guest is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return false;
        }

        Invitation = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(one => one.CommemorationId == Guest.CommemorationId, cancellation);
        return true;
    }

    public sealed class InputModel
    {
        public Guid Key { get; set; }

        [Display(Name = "Your answer")]
        public AnswerKind Answer { get; set; }

        [Display(Name = "How many come with you"), Range(0, Guest.MostCompanions)]
        public int ComingWith { get; set; }

        [Display(Name = "What you do not eat"), StringLength(GuestNeeds.TextLength)]
        public string? Diet { get; set; }

        [Display(Name = "What helps you to come"), StringLength(GuestNeeds.TextLength)]
        public string? Access { get; set; }

        [Display(Name = "A word to the hosts"), StringLength(GuestAnswer.NoteLength)]
        public string? Note { get; set; }
    }
}
