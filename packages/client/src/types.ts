/** The contract's shapes by name, and the bodies of its answers by operation. */
import type { components, operations } from './generated/api.js';

type Schemas = components['schemas'];

export type Agency = Schemas['Agency'];
export type Area = Schemas['Area'];
export type Ballot = Schemas['Ballot'];
export type BallotReceipt = Schemas['BallotReceipt'];
export type BallotRule = Schemas['BallotRule'];
export type Cases = Schemas['Cases'];
export type CaseSurvey = Schemas['CaseSurvey'];
export type Consultation = Schemas['Consultation'];
export type ConsultationDraft = Schemas['ConsultationDraft'];
export type ConsultationList = Schemas['ConsultationList'];
export type ConsultationMove = Schemas['ConsultationMove'];
export type ConsultationOutcome = Schemas['ConsultationOutcome'];
export type ConsultationPhase = Schemas['ConsultationPhase'];
export type Contact = Schemas['Contact'];
export type Contribution = Schemas['Contribution'];
export type ContributionKind = Schemas['ContributionKind'];
export type ContributionList = Schemas['ContributionList'];
export type ContributionMove = Schemas['ContributionMove'];
export type ContributionReceipt = Schemas['ContributionReceipt'];
export type ContributionStatus = Schemas['ContributionStatus'];
export type DeskConsultation = Schemas['DeskConsultation'];
export type DeskConsultationList = Schemas['DeskConsultationList'];
export type DeskContribution = Schemas['DeskContribution'];
export type DeskContributionList = Schemas['DeskContributionList'];
export type DeskMove = Schemas['DeskMove'];
export type DeskPoll = Schemas['DeskPoll'];
export type DeskPollList = Schemas['DeskPollList'];
export type DeskQueue = Schemas['DeskQueue'];
export type DeskReport = Schemas['DeskReport'];
export type DeskSession = Schemas['DeskSession'];
export type DeskSurvey = Schemas['DeskSurvey'];
export type DeskSurveyList = Schemas['DeskSurveyList'];
export type ElementFigures = Schemas['ElementFigures'];
export type FieldError = Schemas['FieldError'];
export type Invitation = Schemas['Invitation'];
export type Localized = Schemas['Localized'];
export type LogProof = Schemas['LogProof'];
export type NewCases = Schemas['NewCases'];
export type NewContribution = Schemas['NewContribution'];
export type NewReport = Schemas['NewReport'];
export type NewResponse = Schemas['NewResponse'];
export type NewSubscription = Schemas['NewSubscription'];
export type OwnBallot = Schemas['OwnBallot'];
export type OwnContribution = Schemas['OwnContribution'];
export type PeriodFigures = Schemas['PeriodFigures'];
export type Photo = Schemas['Photo'];
export type Place = Schemas['Place'];
export type Point = Schemas['Point'];
export type Poll = Schemas['Poll'];
export type PollBundle = Schemas['PollBundle'];
export type PollDefinition = Schemas['PollDefinition'];
export type PollDraft = Schemas['PollDraft'];
export type PollList = Schemas['PollList'];
export type PollMove = Schemas['PollMove'];
export type PollOption = Schemas['PollOption'];
export type PollOutcome = Schemas['PollOutcome'];
export type PollResult = Schemas['PollResult'];
export type PollState = Schemas['PollState'];
export type Problem = Schemas['Problem'];
export type Question = Schemas['Question'];
export type QuestionFigures = Schemas['QuestionFigures'];
export type Quote = Schemas['Quote'];
export type Receipt = Schemas['Receipt'];
export type Report = Schemas['Report'];
export type ReporterMove = Schemas['ReporterMove'];
export type ResponseReceipt = Schemas['ResponseReceipt'];
export type Scoreboard = Schemas['Scoreboard'];
export type Service = Schemas['Service'];
export type Site = Schemas['Site'];
export type SkmFigures = Schemas['SkmFigures'];
export type Subscription = Schemas['Subscription'];
export type Survey = Schemas['Survey'];
export type SurveyDefinition = Schemas['SurveyDefinition'];
export type SurveyDraft = Schemas['SurveyDraft'];
export type SurveyMove = Schemas['SurveyMove'];
export type SurveyReport = Schemas['SurveyReport'];
export type SurveyService = Schemas['SurveyService'];
export type SurveyType = Schemas['SurveyType'];
export type Tally = Schemas['Tally'];
export type VerificationMethod = Schemas['VerificationMethod'];
export type VoterChallenge = Schemas['VoterChallenge'];
export type VoterContact = Schemas['VoterContact'];
export type VoterCredential = Schemas['VoterCredential'];
export type VoterLevel = Schemas['VoterLevel'];
export type VoterProof = Schemas['VoterProof'];
export type ReportEvent = Schemas['Event'];
export type { ReportStatus } from '@suara/core';

/** What a successful answer of an operation carries. */
export type Answer<Id extends keyof operations> = operations[Id]['responses'] extends {
  200: { content: { 'application/json': infer Body } };
}
  ? Body
  : operations[Id]['responses'] extends { 201: { content: { 'application/json': infer Body } } }
    ? Body
    : never;

export type QueueQuery = NonNullable<operations['listDeskReports']['parameters']['query']>;
export type ContributionQuery = NonNullable<operations['listContributions']['parameters']['query']>;
export type DeskContributionQuery = NonNullable<operations['listDeskContributions']['parameters']['query']>;
export type SurveyReportQuery = NonNullable<operations['getSurveyReport']['parameters']['query']>;
