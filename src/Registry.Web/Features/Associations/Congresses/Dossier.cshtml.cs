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

/// <summary>How far each paper of a congress has come.</summary>
[Authorize(Policy = Policies.KeepAssociations)]
public sealed class DossierModel(RegistryDbContext db, Reader reader, TimeProvider time, IStringLocalizer<Text> text) : CongressPage(db, reader, time, text)
{
    [BindProperty]
    public List<PaperInput> Papers { get; set; } = [];

    /// <summary>Papers that a congress of this kind knows, in the order of the procedures.</summary>
    public IEnumerable<CongressPaperKind> Kinds => CongressDossier.All.Where(kind => CongressDossier.NeedOf(Congress.Kind, kind) != PaperNeed.NotAsked);

    protected override void Show() => Papers = [.. Kinds.Select(kind => PaperInput.Of(kind, Congress))];

    protected override void Check()
    {
        for (var i = 0; i < Papers.Count; i++)
            if (Papers[i].On > Today)
                ModelState.AddModelError($"Papers[{i}].On", Words["This day is still to come. Give the day on which it was done."]);
    }

    protected override void Change(LegalLimits limits)
    {
        foreach (var row in Papers.Where(row => Kinds.Contains(row.Kind)))
            Congress.Keep(row.Kind, row.State, row.On ?? (row.State is CongressPaperState.Missing or CongressPaperState.NotNeeded ? null : DayOf(row)), row.Note);
    }

    /// <summary>A state that nobody dated is dated with the day on which it was entered; one that did not change keeps its day.</summary>
    private DateOnly DayOf(PaperInput row) =>
        Congress.Papers.FirstOrDefault(paper => paper.Kind == row.Kind) is { On: { } on } paper && paper.State == row.State ? on : Today;

    protected override bool IsDone() => Papers.TrueForAll(row => row.Says(PaperInput.Of(row.Kind, Congress)));

    protected override IReadOnlyList<ConflictRow> Rows() =>
    [
        .. Papers.Select(row => new ConflictRow(
            Words[CongressWords.Of(row.Kind)],
            Words[CongressWords.Of(row.State)],
            Words[CongressWords.Of(Congress.StateOf(row.Kind))])),
    ];

    /// <summary>One row of the list.</summary>
    public sealed class PaperInput
    {
        public CongressPaperKind Kind { get; set; }

        public CongressPaperState State { get; set; }

        public DateOnly? On { get; set; }

        [StringLength(CongressPaper.NoteLength)]
        public string? Note { get; set; }

        public static PaperInput Of(CongressPaperKind kind, Congress congress)
        {
            var paper = congress.Papers.FirstOrDefault(one => one.Kind == kind);
            return new() { Kind = kind, State = paper?.State ?? CongressPaperState.Missing, On = paper?.On, Note = paper?.Note };
        }

        public bool Says(PaperInput other) => (Kind, State, On, Note?.Trim() ?? "") == (other.Kind, other.State, other.On, other.Note ?? "");
    }
}
