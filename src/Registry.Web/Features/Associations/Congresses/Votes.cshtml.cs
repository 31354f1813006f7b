using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Domain.Access;
using Registry.Domain.Associations;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Associations.Congresses;

/// <summary>What a congress voted on; it passes by those summoned, not by those present.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class VotesModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : CongressPage(db, reader, time, text)
{
    [BindProperty]
    public VoteInput Input { get; set; } = new();

    /// <summary>A vote that was entered by mistake.</summary>
    [BindProperty]
    public int? TakenBack { get; set; }

    protected override void Show()
    {
    }

    protected override void Check()
    {
        if (TakenBack is not null)
            ModelState.Clear();
    }

    protected override void Change(LegalLimits limits)
    {
        if (TakenBack is { } vote)
            Congress.TakeBackVote(vote);
        else
            Congress.Vote(Input.Subject!, Input.InFavour!.Value);
    }

    protected override bool IsDone() => TakenBack is { } taken
        ? Congress.Votes.All(vote => vote.Id != taken)
        : Congress.Votes.Any(vote => (vote.Subject, vote.InFavour) == (Input.Subject?.Trim(), Input.InFavour));

    protected override IReadOnlyList<ConflictRow> Rows() => [new(Words["Votes of the congress"], Input.Subject, string.Join("; ", Congress.Votes.Select(vote => vote.Subject)))];

    /// <summary>What the form asks for.</summary>
    public sealed class VoteInput
    {
        [Display(Name = "Voted on"), Required(ErrorMessage = "Say what was voted on."), StringLength(CongressVote.SubjectLength)]
        public string? Subject { get; set; }

        [Display(Name = "Votes in favour"), Required(ErrorMessage = "Type how many voted in favour."), Range(0, 999999)]
        public int? InFavour { get; set; }
    }
}
