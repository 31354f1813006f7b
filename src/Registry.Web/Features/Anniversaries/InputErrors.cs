using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Registry.Domain;
using Registry.Domain.Anniversaries;
using Registry.Web.Localization;

namespace Registry.Web.Features.Anniversaries;

/// <summary>Reads the form of an anniversary and says beside which field a rule is broken.</summary>
internal static class InputErrors
{
    /// <summary>The details; or nothing, and the form knows why.</summary>
    public static AnniversaryDetails? Read(this AnniversaryInput input, ModelStateDictionary state, IStringLocalizer<Text> text)
    {
        if (!state.IsValid)
            return null;

        try
        {
            return input.Details();
        }
        catch (RuleException broken)
        {
            state.AddModelError($"Input.{FieldOf(broken)}", text[broken.Code, [.. broken.Arguments]]);
            return null;
        }
    }

    /// <summary>Where in its text a rule could not be read further, counted from 0.</summary>
    public static int? RulePosition(this AnniversaryInput input)
    {
        try
        {
            AnniversaryRule.Parse(input.Rule.Trim());
            return null;
        }
        catch (RuleException broken) when (broken.Code != "AnniversaryRule.TooLong" && broken.Arguments is [int place, ..])
        {
            return place - 1;
        }
        catch (RuleException)
        {
            return null;
        }
    }

    private static string FieldOf(RuleException broken) => broken.Code switch
    {
        "Anniversary.ValidityReversed" => nameof(AnniversaryInput.ValidTo),
        "Country.Unknown" => nameof(AnniversaryInput.CountryIso2),
        _ when broken.Code.StartsWith("AnniversaryRule.", StringComparison.Ordinal) => nameof(AnniversaryInput.Rule),
        _ when broken.Code.StartsWith("Date.", StringComparison.Ordinal) => nameof(AnniversaryInput.AlternativeDates),
        _ when broken.Arguments is [string name, ..] => name,
        _ => "",
    };
}
