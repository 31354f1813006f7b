using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Registry.Data;
using Registry.Data.Queries;
using Registry.Domain.Access;
using Registry.Domain.Reports;
using Registry.Web.Localization;
using Registry.Web.Security;
using Registry.Web.Ui;

namespace Registry.Web.Features.Reports;

/// <summary>What a person adds to the consolidated report: an assessment, what comes next, to whom it goes and who signs.</summary>
[Authorize(Policy = Policies.Plan)]
public sealed class WordsModel(RegistryDbContext db, Reader reader, IStringLocalizer<Text> text) : CallPage(db, reader)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<ConflictRow> Conflict { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();

        Input = InputModel.Of(Call);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();

        Call.Word(Input.Addressees, Input.Assessment, Input.NextSteps, Input.SignerPost, Input.Signer, Input.Recipients);
        Db.Expect(Call, Input.Version);
        if (!await Db.SaveUnlessChangedAsync(cancellation))
        {
            await FindAsync(cancellation);
            var theirs = InputModel.Of(Call);
            Conflict = InputComparison.Of(Input, theirs, text);
            ModelState.Remove("Input.Version");
            Input.Version = theirs.Version;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        TempData["Done"] = text["Saved."].Value;
        return Redirect($"~/Reports/{Id}/Paper");
    }

    public sealed class InputModel
    {
        public long Version { get; set; }

        [Display(Name = "Addressed to"), StringLength(ReportCall.LineLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? Addressees { get; set; }

        [Display(Name = "Assessment"), StringLength(ReportCall.TextLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? Assessment { get; set; }

        [Display(Name = "Next steps"), StringLength(ReportCall.TextLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? NextSteps { get; set; }

        [Display(Name = "Signer's post"), StringLength(ReportCall.LineLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? SignerPost { get; set; }

        [Display(Name = "Signer"), StringLength(ReportCall.LineLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? Signer { get; set; }

        [Display(Name = "Who gets it"), StringLength(ReportCall.TextLength, ErrorMessage = "At most {1} characters fit here.")]
        public string? Recipients { get; set; }

        internal static InputModel Of(ReportCall call) => new()
        {
            Version = call.Version,
            Addressees = call.Addressees,
            Assessment = call.Assessment,
            NextSteps = call.NextSteps,
            SignerPost = call.SignerPost,
            Signer = call.Signer,
            Recipients = call.Recipients,
        };
    }
}
