using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Data.Work;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Guests;

/// <summary>One guest: who, how invited, every answer, every message, and an answer that came by telephone or on paper.</summary>
[Authorize(Policy = Policies.Read)]
public sealed class ShowModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : GuestPageModel(db, reader), IReloads
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Guest Guest { get; private set; } = null!;

    public IReadOnlyList<MessageRow> Messages { get; private set; } = [];

    public bool SeesNeeds { get; private set; }

    public bool HasNeeds { get; private set; }

    public string? Address => Guest.Email ?? Guest.Contact?.Email;

    public bool HasAddress => Guest.Email is not null || Guest.Person?.Email is not null || Guest.Contact?.Email is not null;

    public async Task<IActionResult> OnGetAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, Ability.Read, cancellation))
            return NotFound();

        Input = new() { Key = Guid.NewGuid(), ComingWith = Guest.ComingWith };
        return Page();
    }

    /// <summary>Writes down what the guest said.</summary>
    public async Task<IActionResult> OnPostAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, Ability.Plan, cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Guest.Take(new(Input.Answer, Input.ComingWith, Input.Manner, time.GetUtcNow(), time.GetUtcNow(), $"form:{Input.Key:N}") { ByName = Reader.Name, Note = Input.Note });
        try
        {
            TempData["Done"] = await Db.SaveUnlessChangedAsync(cancellation)
                ? text["The answer is written down."].Value
                : text["Somebody else changed it meanwhile. Look where it stands now."].Value;
        }
        catch (DbUpdateException exception) when (Db.IsUniqueViolation(exception))
        {
            // the form was sent twice
        }

        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/{guestId}"));
    }

    /// <summary>The guest was told of the change by telephone or on paper.</summary>
    public async Task<IActionResult> OnPostToldAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, Ability.Plan, cancellation))
            return NotFound();

        Guest.Update(ToldFacts.Of(Plan), Guest.InvitedAs);
        Db.GuestMessages.Add(new(Guest.Id, MessageKind.Update, isOnPaper: true, Guest.Sequence, $"guest-{Guest.Id}-{Guest.Sequence}", time.GetUtcNow(), Reader.Name));
        await Db.SaveUnlessChangedAsync(cancellation);
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/{guestId}"));
    }

    /// <summary>The guest holds a letter on paper.</summary>
    public async Task<IActionResult> OnPostPaperAsync(int id, int guestId, CancellationToken cancellation)
    {
        if (!await FindAsync(id, guestId, Ability.Plan, cancellation))
            return NotFound();

        Guest.Invite(ToldFacts.Of(Plan), null, time.GetUtcNow());
        Db.GuestMessages.Add(new(Guest.Id, MessageKind.Invitation, isOnPaper: true, Guest.Sequence, $"guest-{Guest.Id}-{Guest.Sequence}", time.GetUtcNow(), Reader.Name));
        await Db.SaveUnlessChangedAsync(cancellation);
        return Redirect(Url.Content($"~/Commemorations/{id}/Guests/{guestId}"));
    }

    public async Task ReloadAsync(CancellationToken cancellation)
    {
        Messages = await Db.GuestMessages.Where(message => message.GuestId == Guest.Id).OrderByDescending(message => message.Id)
            .Select(message => new MessageRow(
                message.Kind, message.IsOnPaper, message.Sequence, message.At, message.ByName,
                Db.Outbox.Where(letter => letter.Key == message.Key).Select(letter => (OutboxState?)letter.State).FirstOrDefault(),
                Db.Outbox.Where(letter => letter.Key == message.Key).Select(letter => letter.LastError).FirstOrDefault()))
            .ToListAsync(cancellation);
        SeesNeeds = Reader.May(Ability.SeeGuestNeeds, Plan.OwnerId);
        HasNeeds = SeesNeeds && await Db.GuestNeeds.AnyAsync(needs => needs.GuestId == Guest.Id, cancellation);
    }

    private async Task<bool> FindAsync(int id, int guestId, Ability ability, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(id, ability, cancellation) || await Guests.Include(guest => guest.Person).Include(guest => guest.Contact)
                .Include(guest => guest.Answers.OrderByDescending(answer => answer.Id)).Include(guest => guest.Arrivals.OrderByDescending(arrival => arrival.Id))
                .AsSplitQuery().SingleOrDefaultAsync(guest => guest.Id == guestId, cancellation) is not { } found)
            return false;

        Guest = found;
        await ReloadAsync(cancellation);
        return true;
    }

    public sealed record MessageRow(MessageKind Kind, bool IsOnPaper, int Sequence, DateTimeOffset At, string ByName, OutboxState? State, string? Error);

    public sealed class InputModel
    {
        public Guid Key { get; set; }

        [Display(Name = "What they said")]
        public AnswerKind Answer { get; set; }

        [Display(Name = "Coming with"), Range(0, Guest.MostCompanions)]
        public int ComingWith { get; set; }

        [Display(Name = "How they said it")]
        public AnswerManner Manner { get; set; } = AnswerManner.Phone;

        [Display(Name = "Note"), StringLength(GuestAnswer.NoteLength)]
        public string? Note { get; set; }
    }
}
