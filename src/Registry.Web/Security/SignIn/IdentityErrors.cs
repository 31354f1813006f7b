using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Registry.Domain;

namespace Registry.Web.Security.SignIn;

/// <summary>Puts what Identity found wrong beside the field it is about.</summary>
internal static class IdentityErrors
{
    public static void AddIdentityErrors(this ModelStateDictionary state, IdentityResult result, string passwordField = "Password")
    {
        foreach (var error in result.Errors.DistinctBy(error => error.Description))
            state.AddModelError(FieldOf(error.Code, passwordField), error.Description);
    }

    /// <summary>For a change that can only fail because somebody else made one at the same moment.</summary>
    public static void Require(this IdentityResult result)
    {
        if (!result.Succeeded)
            throw new RuleException("User.ChangedMeanwhile");
    }

    private static string FieldOf(string code, string passwordField) => code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => "Input.Current",
        _ when code.StartsWith("Password", StringComparison.Ordinal) => $"Input.{passwordField}",
        _ when code.Contains("Email", StringComparison.Ordinal) || code.Contains("UserName", StringComparison.Ordinal) => "Input.Email",
        _ => "",
    };
}
